// Line pairs as numbers: which word could render which.

/// Line pairs as numbers, for the sampler: a cell for each word of a source line and each word of
/// its target line.
struct WordGrid {
  /// A line pair's part of the flat lists.
  struct Line {
    /// Where the source words begin in ``WordGrid/sources``, and how many there are.
    let source: Range<Int>
    /// Where the target words begin in ``WordGrid/targets``, and how many there are.
    let target: Range<Int>
    /// Where the cells begin in ``WordGrid/cells``: source word by source word.
    let firstCell: Int
  }

  /// The line pairs.
  var lines: [Line] = []
  /// The type of each source word.
  var sources: [Int32] = []
  /// The type of each target word.
  var targets: [Int32] = []
  /// The number of the pair of types in each cell.
  var cells: [Int32] = []
  /// How strongly the two types of a pair point at each other before any text was seen, 0 to 1.
  var strengths: [Float] = []
  /// The source type of each pair.
  var pairSources: [Int32] = []
  /// The target type of each pair.
  var pairTargets: [Int32] = []
  /// How many types there are on the source side.
  var sourceTypeCount = 0
  /// How many types there are on the target side.
  var targetTypeCount = 0
}
