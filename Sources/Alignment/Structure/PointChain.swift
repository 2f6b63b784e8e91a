// Chains of points that two texts have in common.

/// Chains pairs of sentences that have rare words in common, leaving out what only one text has.
///
/// As read alignment does it with seeds (Li 2018, minimap2, section 2.1): the heaviest chain that
/// rises on both sides, where a leap that only one side takes costs something, but however long it
/// is, never more than a few points. The diagonal of the texts plays no part, so that a text may
/// hold several times what the other does.
struct PointChain {
  /// A pair of sentences and what it counts.
  struct Point: Hashable {
    var source: Int
    var target: Int
    var weight: Float
  }

  /// What a leap costs at most, whatever its length.
  private static let leapCost: Float = 6
  /// What each sentence beyond the usual slope costs.
  private static let excessCost: Float = 0.5
  /// One side may go so many times as far as the other before it counts as a leap.
  private static let slope = 3
  /// How many points back a chain looks for its next link; beyond that every step is a leap.
  private static let reach = 100
  /// A pair counts no more than this: a table of names is not worth a page.
  static let mostWeight: Float = 8

  /// The points of the heaviest chain.
  ///
  /// - Parameters:
  ///   - points: By source and then by target from the last to the first.
  ///   - isLocal: Whether a chain may begin and end anywhere at no cost, and leaps are forbidden.
  /// - Complexity: O(n log n) in the number of points.
  static func heaviest(
    _ points: [Point], targetCount: Int, isLocal: Bool = false
  ) -> [Point] {
    var total = [Float](repeating: 0, count: points.count)
    var previous = [Int](repeating: -1, count: points.count)
    var best = [Int](repeating: -1, count: targetCount + 2)
    var end = -1
    for (index, point) in points.enumerated() {
      var before: Float = 0
      for candidate in max(0, index - reach)..<index {
        let other = points[candidate]
        guard other.source < point.source, other.target < point.target else { continue }
        let cost = cost(from: other, to: point)
        if isLocal, cost >= leapCost { continue }
        if total[candidate] - cost > before {
          before = total[candidate] - cost
          previous[index] = candidate
        }
      }
      var place = isLocal ? 0 : point.target
      while place > 0 {
        if best[place] >= 0, total[best[place]] - leapCost > before {
          before = total[best[place]] - leapCost
          previous[index] = best[place]
        }
        place -= place & -place
      }
      total[index] = before + point.weight
      if end < 0 || total[index] > total[end] { end = index }
      place = point.target + 1
      while place < best.count {
        if best[place] < 0 || total[index] > total[best[place]] { best[place] = index }
        place += place & -place
      }
    }
    var chain: [Point] = []
    while end >= 0 {
      chain.append(points[end])
      end = previous[end]
    }
    return chain.reversed()
  }

  /// What the heaviest chain comes to.
  static func weight(of points: [Point], targetCount: Int) -> Float {
    heaviest(points, targetCount: targetCount).reduce(0) { $0 + $1.weight }
  }

  private static func cost(from start: Point, to end: Point) -> Float {
    let rows = end.source - start.source
    let columns = end.target - start.target
    let excess = max(0, columns - slope * rows - 2, rows - slope * columns - 2)
    return min(leapCost, excessCost * Float(excess))
  }
}
