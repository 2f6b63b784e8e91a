// The pairs of sentences that beads inside a band can hold.

/// The pairs of sentences that a bead inside a band can hold, numbered row by row.
///
/// Row `i` is the source sentence `i`; it meets the target sentences
/// `lower[i] ..< upper[i]`, which covers every bead that begins up to three sentences earlier.
struct BandCells {
  let lower: [Int]
  let upper: [Int]
  let starts: [Int]

  init(_ band: Band) {
    var lower: [Int] = []
    var upper: [Int] = []
    var starts = [0]
    for row in 0..<band.sourceCount {
      lower.append(band.lower[max(0, row - BeadType.longestSource + 1)])
      upper.append(band.upper[min(band.sourceCount, row + BeadType.longestSource)])
      starts.append(starts[row] + upper[row] - lower[row])
    }
    self.lower = lower
    self.upper = upper
    self.starts = starts
  }

  /// How many cells there are.
  var count: Int { starts.last ?? 0 }

  /// The number of the cell of two sentences, which must lie in the band.
  @inline(__always)
  func cell(_ source: Int, _ target: Int) -> Int { starts[source] + target - lower[source] }

  /// For each target sentence the source sentences that meet it; both ends never fall.
  func rows(ofTarget targetCount: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var first = 0
    var end = 0
    for target in 0..<targetCount {
      while first < upper.count, upper[first] <= target { first += 1 }
      end = max(end, first)
      while end < lower.count, lower[end] <= target { end += 1 }
      result.append(first..<end)
    }
    return result
  }
}
