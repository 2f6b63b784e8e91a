// The heaviest chain of points, and what a boundary does to it.

/// The heaviest chain of the points that two texts have in common.
struct MainChain {
  /// The points, rising on both sides.
  private let points: [PointChain.Point]
  /// For each place in the chain what the points before it weigh together.
  private let before: [Float]

  /// - Parameter points: By source and then by target from the last to the first.
  /// - Complexity: O(n log n) in the number of points.
  init(_ points: [PointChain.Point], targetCount: Int) {
    self.points = PointChain.heaviest(points, targetCount: targetCount)
    before = self.points.reduce(into: [0]) { sums, point in
      sums.append((sums.last ?? 0) + point.weight)
    }
  }

  /// What all its points weigh together.
  var weight: Float { before.last ?? 0 }

  /// What the points weigh that lie before a corner on one side and behind it on the other.
  ///
  /// - Complexity: O(log n) in the number of points.
  func weight(tornBy corner: RoughPath.Node) -> Float {
    let bySource = firstIndex { $0.source >= corner.source }
    let byTarget = firstIndex { $0.target >= corner.target }
    return abs(before[bySource] - before[byTarget])
  }

  /// What the points weigh that lie in a range of both texts.
  func weight(in source: Range<Int>, and target: Range<Int>) -> Float {
    let start = firstIndex { $0.source >= source.lowerBound && $0.target >= target.lowerBound }
    let end = firstIndex { $0.source >= source.upperBound || $0.target >= target.upperBound }
    return start < end ? before[end] - before[start] : 0
  }

  /// The first point for which a condition holds that holds for all later ones.
  private func firstIndex(where condition: (PointChain.Point) -> Bool) -> Int {
    var (low, high) = (0, points.count)
    while low < high {
      let middle = (low + high) / 2
      if condition(points[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
