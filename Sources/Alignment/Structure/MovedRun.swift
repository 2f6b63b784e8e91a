// A run of sentences that stands elsewhere in the other text.

/// A run of sentences that stands elsewhere in the other text.
struct MovedRun {
  /// The source sentences, by their places in the grid.
  let source: Range<Int>
  /// The target sentences.
  let target: Range<Int>
  /// Where among the target sentences the path is when it comes to the run.
  let place: Int

  /// What the points of a chain must add up to.
  private static let leastWeight: Float = 16
  /// How many points a chain must have.
  private static let fewestPoints = 3
  /// What the points must come to for each sentence of the longer side.
  private static let leastDensity: Float = 1
  /// Sentences at the ends of a run that may belong to what moved without a point of their own.
  private static let margin = 4

  /// Finds what is missing in one place and too much in another, and is the same.
  ///
  /// - Parameters:
  ///   - points: By source and then by target from the last to the first.
  ///   - runs: Where sentences have no counterpart on the path.
  /// - Complexity: O(n) in the number of points, for each pair of runs that have any in common.
  static func find(_ points: [PointChain.Point], in runs: NullRuns) -> [MovedRun] {
    var sources = runs.source
    var targets = runs.target
    var found: [MovedRun] = []
    while found.count < runs.source.count + runs.target.count {
      guard let best = best(points, sources, targets) else { break }
      let source = widened(best.source, in: sources[best.sourceRun])
      let target = widened(best.target, in: targets[best.targetRun])
      split(&sources, best.sourceRun, at: source)
      split(&targets, best.targetRun, at: target)
      found.append(
        MovedRun(
          source: source, target: target,
          place: runs.targetPlace(ofSource: source.lowerBound)))
    }
    return found.sorted { $0.source.lowerBound < $1.source.lowerBound }
  }

  private struct Match {
    var source: Range<Int>
    var target: Range<Int>
    var weight: Float
    var sourceRun: Int
    var targetRun: Int
  }

  /// The heaviest chain within one run of either side, if it is heavy enough.
  private static func best(
    _ points: [PointChain.Point], _ sources: [Range<Int>], _ targets: [Range<Int>]
  ) -> Match? {
    var result: Match?
    for (sourceRun, source) in sources.enumerated() {
      let ofSource = points.filter { source.contains($0.source) }
      for (targetRun, target) in targets.enumerated() {
        let both = ofSource.filter { target.contains($0.target) }.map {
          PointChain.Point(
            source: $0.source, target: $0.target - target.lowerBound, weight: $0.weight)
        }
        let chain = PointChain.heaviest(both, targetCount: target.count, isLocal: true)
        guard chain.count >= fewestPoints, let first = chain.first, let last = chain.last else {
          continue
        }
        let weight = chain.reduce(0) { $0 + $1.weight }
        let match = Match(
          source: first.source..<last.source + 1,
          target: first.target + target.lowerBound..<last.target + target.lowerBound + 1,
          weight: weight, sourceRun: sourceRun, targetRun: targetRun)
        let length = Float(max(match.source.count, match.target.count))
        guard weight >= max(leastWeight, leastDensity * length), weight > result?.weight ?? 0 else {
          continue
        }
        result = match
      }
    }
    return result
  }

  private static func widened(_ range: Range<Int>, in run: Range<Int>) -> Range<Int> {
    let start = range.lowerBound - run.lowerBound <= margin ? run.lowerBound : range.lowerBound
    let end = run.upperBound - range.upperBound <= margin ? run.upperBound : range.upperBound
    return start..<end
  }

  /// Leaves what is before and behind `range` of a run.
  private static func split(_ runs: inout [Range<Int>], _ index: Int, at range: Range<Int>) {
    let run = runs[index]
    runs.replaceSubrange(
      index...index, with: [run.lowerBound..<range.lowerBound, range.upperBound..<run.upperBound])
  }
}
