// The part of the grid of sentences that the search looks at.

/// The nodes of the grid near a rough path: row `i` (so many source sentences are done) keeps the
/// columns `lower[i] ... upper[i]`.
///
/// Where the path must go through corners, the band is cut there: no bead passes a corner by.
struct Band {
  let sourceCount: Int
  let targetCount: Int
  /// The first column of each row, never falling.
  let lower: [Int]
  /// The last column of each row, never falling.
  let upper: [Int]
  /// The number of the first node of each row, and last how many nodes there are.
  let nodeStarts: [Int]
  /// The corners by row; empty where there are none.
  private let cuts: [Cut]

  /// What the corners leave of the beads that begin or end in a row and hold a source sentence.
  private struct Cut {
    /// The first column where they may begin.
    var firstStart: Int
    /// The last column where they may end.
    var lastEnd: Int
    /// The last row where those that begin in this one may end.
    var lastRow: Int
  }

  /// How many rows above and below the path widen a row's columns.
  private static let rowReach = 3

  /// The band that keeps `width` columns on either side of `path`.
  ///
  /// - Parameter corners: Corners that the path goes through and every other one must, too; never
  ///   falling on either side.
  /// - Complexity: O(n) in the number of sentences of both sides.
  init(
    path: RoughPath, corners: [RoughPath.Node] = [], sourceCount: Int, targetCount: Int, width: Int
  ) {
    let (first, last) = Self.columns(of: path, sourceCount, targetCount)
    var lower: [Int] = []
    var upper: [Int] = []
    for row in 0...sourceCount {
      lower.append(max(0, first[max(0, row - Self.rowReach)] - width))
      upper.append(min(targetCount, last[min(sourceCount, row + Self.rowReach)] + width))
    }
    cuts =
      corners.isEmpty ? [] : Self.cut(&lower, &upper, corners, sourceCount, targetCount)
    self.sourceCount = sourceCount
    self.targetCount = targetCount
    var starts = [0]
    for row in 0...sourceCount { starts.append(starts[row] + upper[row] - lower[row] + 1) }
    self.lower = lower
    self.upper = upper
    nodeStarts = starts
  }

  /// How many nodes there are.
  var nodeCount: Int { nodeStarts[sourceCount + 1] }

  /// How many columns the widest row has.
  var mostColumns: Int { zip(lower, upper).reduce(0) { max($0, $1.1 - $1.0 + 1) } }

  /// The number of a node, which must lie in the band.
  @inline(__always)
  func node(_ row: Int, _ column: Int) -> Int { nodeStarts[row] + column - lower[row] }

  /// The first column of a row where a bead with a source sentence may begin.
  func firstStart(_ row: Int) -> Int { cuts.isEmpty ? lower[row] : cuts[row].firstStart }

  /// The last column of a row where a bead with a source sentence may end.
  func lastEnd(_ row: Int) -> Int { cuts.isEmpty ? upper[row] : cuts[row].lastEnd }

  /// The last row where a bead that begins in `row` may end.
  func lastRow(_ row: Int) -> Int {
    let last = min(sourceCount, row + BeadType.longestSource)
    return cuts.isEmpty ? last : min(last, cuts[row].lastRow)
  }

  /// Cuts the columns of every row at the corners before and behind it.
  private static func cut(
    _ lower: inout [Int], _ upper: inout [Int], _ corners: [RoughPath.Node], _ sourceCount: Int,
    _ targetCount: Int
  ) -> [Cut] {
    var cuts: [Cut] = []
    // The corners before `passed` lie in earlier rows, those from `coming` on in later ones.
    var passed = 0
    var coming = 0
    for row in 0...sourceCount {
      while passed < corners.count, corners[passed].source < row { passed += 1 }
      while coming < corners.count, corners[coming].source <= row { coming += 1 }
      let before = passed > 0 ? corners[passed - 1].target : 0
      let behind = coming < corners.count ? corners[coming] : nil
      lower[row] = max(lower[row], before)
      upper[row] = min(upper[row], behind?.target ?? targetCount)
      let isCorner = passed < coming
      cuts.append(
        Cut(
          firstStart: max(lower[row], isCorner ? corners[coming - 1].target : 0),
          lastEnd: min(upper[row], isCorner ? corners[passed].target : targetCount),
          lastRow: behind?.source ?? sourceCount))
    }
    return cuts
  }

  /// The first and the last column that the path touches in each row.
  private static func columns(
    of path: RoughPath, _ sourceCount: Int, _ targetCount: Int
  ) -> (first: [Int], last: [Int]) {
    var first = [Int](repeating: targetCount, count: sourceCount + 1)
    var last = [Int](repeating: 0, count: sourceCount + 1)
    for (start, end) in zip(path.nodes, path.nodes.dropFirst()) {
      let rows = end.source - start.source
      let columns = end.target - start.target
      for row in start.source...end.source {
        // A step of one row may go from one end of its columns to the other.
        let done = row - start.source
        let low = rows == 0 ? start.target : start.target + columns * max(0, done - 1) / rows
        let high = rows == 0 ? end.target : start.target + columns * min(rows, done + 1) / rows
        first[row] = min(first[row], low)
        last[row] = max(last[row], high)
      }
    }
    return (first, last)
  }
}
