// Finds where only one of two texts goes on.
import Glibc

/// Finds the places where only one of two texts goes on: something was inserted or dropped.
struct GapFinder {
  /// A stretch of both texts in which one side has more than the other leads to expect.
  struct Gap {
    /// The source sentences between two points that are sure.
    var source: Range<Int>
    /// The target sentences between the same points.
    var target: Range<Int>
    /// Whether the target has too much, and not the source.
    var isInTarget: Bool
    /// The part of the long side that is known not to belong to anything in the short one.
    var knownCore: Range<Int>?

    /// The side that has too much.
    var long: Range<Int> { isInTarget ? target : source }
    /// The other side.
    var short: Range<Int> { isInTarget ? source : target }

    /// The part of the long side that cannot belong to anything in the short one.
    ///
    /// - Parameter ratio: How many target sentences there are for one of the source.
    func core(ratio: Double) -> Range<Int> {
      if let knownCore { return knownCore }
      let slope = isInTarget ? ratio : 1 / ratio
      let margin = Int((Double(short.count + 1) * slope * 1.5).rounded(.up)) + 5
      let start = long.lowerBound + margin
      return start..<max(start, long.upperBound - margin)
    }
  }

  /// The gaps, in order.
  let gaps: [Gap]
  /// How many target sentences there are for one of the source, gaps left out.
  let ratio: Double

  /// What one side must have too much at least, in sentences.
  static let least = 8.0
  /// The fewest sentences of a run that lengths can tell, how far off it may lie, and how many at
  /// either end of it are in doubt.
  private static let leastByLengths = 20
  private static let doubt = 12
  private static let inset = 3
  /// Each sentence adds this to the variance of the other side's number of sentences.
  private static let spread = 2.5
  /// How many points are looked at together, so that a chance find inside a gap does not hide it.
  private static let window = 6

  /// Finds the gaps along a chain of points.
  ///
  /// - Complexity: O(n log n) in the number of points.
  init(chain: [PointChain.Point], sourceCount: Int, targetCount: Int) {
    ratio = Self.ratio(chain, sourceCount, targetCount)
    let first = PointChain.Point(source: -1, target: -1, weight: 0)
    let last = PointChain.Point(source: sourceCount, target: targetCount, weight: 0)
    let points = [first] + chain + [last]
    var gaps: [(gap: Gap, surplus: Double)] = []
    for start in points.indices.dropLast() {
      for end in start + 1...min(points.count - 1, start + Self.window) {
        guard let gap = Self.gap(points[start], points[end], ratio) else { continue }
        gaps.append(gap)
      }
    }
    self.gaps = Self.closest(gaps)
  }

  /// Takes the long runs of a path by lengths, which lie where it says to within some sentences;
  /// `nil` where there are none.
  init?(_ lengths: LengthPath, sourceCount: Int, targetCount: Int) {
    let runs = lengths.runs.filter { $0.source.count + $0.target.count >= Self.leastByLengths }
    guard !runs.isEmpty else { return nil }
    gaps = runs.map { run in
      Gap(
        source: Self.widened(run.source, sourceCount),
        target: Self.widened(run.target, targetCount), isInTarget: run.source.isEmpty,
        knownCore: Self.narrowed(run.source.isEmpty ? run.target : run.source))
    }
    let rows = sourceCount - runs.reduce(0) { $0 + $1.source.count }
    let columns = targetCount - runs.reduce(0) { $0 + $1.target.count }
    ratio = max(0.1, Double(max(1, columns)) / Double(max(1, rows)))
  }

  private static func widened(_ range: Range<Int>, _ count: Int) -> Range<Int> {
    max(0, range.lowerBound - doubt)..<min(count, range.upperBound + doubt)
  }

  private static func narrowed(_ run: Range<Int>) -> Range<Int> {
    run.lowerBound + inset..<max(run.lowerBound + inset, run.upperBound - inset)
  }

  /// The usual number of target sentences for one of the source: the median along the chain.
  private static func ratio(
    _ chain: [PointChain.Point], _ sourceCount: Int, _ targetCount: Int
  ) -> Double {
    let step = 8
    var slopes: [Double] = []
    for index in chain.indices where index + step < chain.count {
      let rows = chain[index + step].source - chain[index].source
      let columns = chain[index + step].target - chain[index].target
      slopes.append(Double(columns) / Double(rows))
    }
    guard slopes.count > step else {
      return Double(max(1, targetCount)) / Double(max(1, sourceCount))
    }
    return max(0.1, slopes.sorted()[slopes.count / 2])
  }

  private static func gap(
    _ start: PointChain.Point, _ end: PointChain.Point, _ ratio: Double
  ) -> (gap: Gap, surplus: Double)? {
    let rows = Double(end.source - start.source)
    let columns = Double(end.target - start.target)
    let inTarget = columns - ratio * rows
    let inSource = rows - columns / ratio
    let isInTarget = inTarget > 0
    let surplus = isInTarget ? inTarget : inSource
    let expected = isInTarget ? rows : columns
    let spread = Self.spread * (expected * max(1, isInTarget ? ratio : 1 / ratio)).squareRoot()
    guard surplus >= max(least, 3 + spread) else { return nil }
    let gap = Gap(
      source: start.source + 1..<end.source, target: start.target + 1..<end.target,
      isInTarget: isInTarget)
    return (gap, surplus)
  }

  /// Of gaps that overlap, the one that has the most too much between the closest points.
  private static func closest(_ gaps: [(gap: Gap, surplus: Double)]) -> [Gap] {
    var result: [(gap: Gap, surplus: Double)] = []
    for gap in gaps {
      guard let last = result.last, last.gap.isInTarget == gap.gap.isInTarget,
        gap.gap.long.lowerBound < last.gap.long.upperBound
      else {
        result.append(gap)
        continue
      }
      let isBetter =
        gap.surplus - Double(gap.gap.short.count) > last.surplus - Double(last.gap.short.count)
      if isBetter { result[result.count - 1] = gap }
    }
    return result.map(\.gap)
  }
}
