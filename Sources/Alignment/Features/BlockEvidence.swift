// What the block boundaries of two documents say about beads, as far as they agree.
import Glibc

/// What the block boundaries of two documents say about beads, learned from a first alignment.
///
/// Where paragraphs correspond, a boundary on one side predicts one on the other, and beads do not
/// reach across; where they do not, boundaries say nothing. How far they correspond is counted on
/// the first alignment, so structure is never forced on texts that were laid out differently, and
/// texts with one sentence a block are not affected at all.
struct BlockEvidence {
  private let sourceBoundary: [Bool]
  private let targetBoundary: [Bool]
  /// Log ratios for the end of a bead: neither, only source, only target, both have a boundary.
  private let edge: [Float]
  /// Log ratios for a gap inside a bead: without and with a boundary.
  private let insideSource: [Float]
  private let insideTarget: [Float]

  /// Pseudo-counts: so many gaps are taken to behave as if structure said nothing.
  private static let smoothing: Float = 4
  /// No evidence is stronger than this, in nats.
  private static let limit: Float = 4

  /// Counts on the beads of a first alignment; without any, structure says nothing.
  init(_ source: TokenizedText, _ target: TokenizedText, path: [BeadShape]) {
    sourceBoundary = source.places.map(\.startsBlock)
    targetBoundary = target.places.map(\.startsBlock)
    var ends = [Float](repeating: 0, count: 4)
    var sourceInside: [Float] = [0, 0]
    var targetInside: [Float] = [0, 0]
    for bead in path {
      for gap in bead.source + 1..<max(bead.source + 1, bead.sourceEnd) {
        sourceInside[sourceBoundary[gap] ? 1 : 0] += 1
      }
      for gap in bead.target + 1..<max(bead.target + 1, bead.targetEnd) {
        targetInside[targetBoundary[gap] ? 1 : 0] += 1
      }
      guard bead.sourceEnd < source.count, bead.targetEnd < target.count, !bead.isNull else {
        continue
      }
      let kind =
        (sourceBoundary[bead.sourceEnd] ? 1 : 0) + (targetBoundary[bead.targetEnd] ? 2 : 0)
      ends[kind] += 1
    }
    let sourceRate = Self.rate(sourceBoundary)
    let targetRate = Self.rate(targetBoundary)
    edge = Self.logRatios(
      ends,
      chance: [
        (1 - sourceRate) * (1 - targetRate), sourceRate * (1 - targetRate),
        (1 - sourceRate) * targetRate, sourceRate * targetRate,
      ])
    insideSource = Self.logRatios(sourceInside, chance: [1 - sourceRate, sourceRate])
    insideTarget = Self.logRatios(targetInside, chance: [1 - targetRate, targetRate])
  }

  /// What the boundaries at the end of a bead say.
  func edge(_ bead: BeadShape) -> Float {
    guard bead.sourceEnd < sourceBoundary.count, bead.targetEnd < targetBoundary.count,
      !bead.isNull
    else { return 0 }
    let isSource = sourceBoundary[bead.sourceEnd]
    return edge[(isSource ? 1 : 0) + (targetBoundary[bead.targetEnd] ? 2 : 0)]
  }

  /// What the boundaries inside a bead say.
  func inside(_ bead: BeadShape) -> Float {
    var sum: Float = 0
    for gap in bead.source + 1..<max(bead.source + 1, bead.sourceEnd) {
      sum += insideSource[sourceBoundary[gap] ? 1 : 0]
    }
    for gap in bead.target + 1..<max(bead.target + 1, bead.targetEnd) {
      sum += insideTarget[targetBoundary[gap] ? 1 : 0]
    }
    return sum
  }

  /// The share of gaps between sentences that are boundaries of blocks.
  private static func rate(_ boundary: [Bool]) -> Float {
    let gaps = boundary.dropFirst()
    guard !gaps.isEmpty else { return 0 }
    return Float(gaps.count { $0 }) / Float(gaps.count)
  }

  /// ln of observed to expected shares, smoothed towards 0 and bounded.
  private static func logRatios(_ counts: [Float], chance: [Float]) -> [Float] {
    let total = counts.reduce(0, +)
    return zip(counts, chance).map { count, chance in
      let expected = total * chance
      let ratio = log((count + smoothing * chance + 0.01) / (expected + smoothing * chance + 0.01))
      return max(-limit, min(limit, ratio))
    }
  }
}
