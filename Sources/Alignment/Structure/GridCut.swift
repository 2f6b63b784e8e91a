// What is left of a grid when sentences are taken out.

/// Which sentences of a grid are left when some are taken out.
struct GridCut {
  /// How many sentences there were.
  let sourceCount: Int
  let targetCount: Int
  /// The places of those that are left, in order.
  let source: [Int]
  let target: [Int]

  init(_ runs: NullRuns, sourceCount: Int, targetCount: Int) {
    self.sourceCount = sourceCount
    self.targetCount = targetCount
    source = Self.left(runs.source, sourceCount)
    target = Self.left(runs.target, targetCount)
  }

  /// Ranges of the source's sentences, as far as they are left, in the numbering of what is left.
  func inSource(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.map { Self.place($0.lowerBound, source)..<Self.place($0.upperBound, source) }
  }

  /// Ranges of the target's sentences, as far as they are left, in the numbering of what is left.
  func inTarget(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.map { Self.place($0.lowerBound, target)..<Self.place($0.upperBound, target) }
  }

  /// How many of the sentences that are left stand before a place.
  private static func place(_ index: Int, _ left: [Int]) -> Int {
    var low = 0
    var high = left.count
    while low < high {
      let middle = (low + high) / 2
      if left[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func left(_ runs: [Range<Int>], _ count: Int) -> [Int] {
    var isLeft = [Bool](repeating: true, count: count)
    for index in runs.joined() { isLeft[index] = false }
    return (0..<count).filter { isLeft[$0] }
  }
}
