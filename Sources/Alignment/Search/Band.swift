// The part of the grid of sentences that the search looks at.

/// The nodes of the grid near a rough path: row `i` (so many source sentences are done) keeps the
/// columns `lower[i] ... upper[i]`.
struct Band {
  let sourceCount: Int
  let targetCount: Int
  /// The first column of each row, never falling.
  let lower: [Int]
  /// The last column of each row, never falling.
  let upper: [Int]
  /// The number of the first node of each row, and last how many nodes there are.
  let nodeStarts: [Int]

  /// How many rows above and below the path widen a row's columns.
  private static let rowReach = 3

  /// The band that keeps `width` columns on either side of `path`.
  ///
  /// - Complexity: O(n) in the number of sentences of both sides.
  init(path: RoughPath, sourceCount: Int, targetCount: Int, width: Int) {
    let (first, last) = Self.columns(of: path, sourceCount, targetCount)
    var lower: [Int] = []
    var upper: [Int] = []
    var starts = [0]
    for row in 0...sourceCount {
      lower.append(max(0, first[max(0, row - Self.rowReach)] - width))
      upper.append(min(targetCount, last[min(sourceCount, row + Self.rowReach)] + width))
      starts.append(starts[row] + upper[row] - lower[row] + 1)
    }
    self.sourceCount = sourceCount
    self.targetCount = targetCount
    self.lower = lower
    self.upper = upper
    nodeStarts = starts
  }

  /// How many nodes there are.
  var nodeCount: Int { nodeStarts[sourceCount + 1] }

  /// The number of a node, which must lie in the band.
  @inline(__always)
  func node(_ row: Int, _ column: Int) -> Int { nodeStarts[row] + column - lower[row] }

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
