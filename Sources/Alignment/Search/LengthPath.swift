// A path through two texts by lengths and punctuation alone.

/// A path through two texts that share no words known beforehand, by lengths and punctuation alone.
///
/// The dynamic program of Gale and Church (1993), whose lengths are joined here by the quotation,
/// question and exclamation marks that translators keep, and by runs of sentences that only one
/// text has (affine gaps, Gotoh 1982): a run costs much to begin and little to go on, so that an
/// inserted passage is one run, and does not skew what lies behind it.
struct LengthPath {
  /// The path.
  let path: RoughPath
  /// The runs of sentences that only one text goes through, in order: one side is empty.
  let runs: [(source: Range<Int>, target: Range<Int>)]

  /// Larger grids are not searched: time and memory grow with both texts' lengths.
  private static let mostCells = 4_000_000
  /// How often the ratio of the lengths is counted again without the runs.
  private static let rounds = 3

  /// Finds the path; `nil` where a text is empty or both are too long.
  ///
  /// - Parameter counts: How many sentences of each text are looked at, from the first one.
  /// - Complexity: O(n · m) time and bytes for n and m sentences, at most ``mostCells``.
  init?(source: TokenizedText, target: TokenizedText, counts: (source: Int, target: Int)) {
    guard counts.source > 0, counts.target > 0,
      counts.source <= Self.mostCells / counts.target
    else { return nil }
    let left = LengthSums(source, counts.source)
    let right = LengthSums(target, counts.target)
    var ratio = right.lengths[counts.target] / max(1, left.lengths[counts.source])
    var nodes: [RoughPath.Node] = []
    for _ in 0..<Self.rounds {
      nodes = LengthSearch(left, right, ratio: ratio).nodes
      let shared = Self.ratio(nodes, left, right) ?? ratio
      guard abs(shared - ratio) > 0.01 * ratio else { break }
      ratio = shared
    }
    path = RoughPath(nodes: nodes)
    runs = zip(nodes, nodes.dropFirst()).compactMap { start, end in
      let run = (source: start.source..<end.source, target: start.target..<end.target)
      return run.source.isEmpty || run.target.isEmpty ? run : nil
    }
  }

  /// How long the target is for the source where both go on.
  private static func ratio(
    _ nodes: [RoughPath.Node], _ left: LengthSums, _ right: LengthSums
  ) -> Float? {
    var source: Float = 0
    var target: Float = 0
    for (start, end) in zip(nodes, nodes.dropFirst())
    where end.source > start.source && end.target > start.target {
      source += left.lengths[end.source] - left.lengths[start.source]
      target += right.lengths[end.target] - right.lengths[start.target]
    }
    return source > 0 && target > 0 ? target / source : nil
  }
}
