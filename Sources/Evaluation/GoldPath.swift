// Gold beads as a path that a monotone aligner could have taken.
package import Alignment

/// Gold beads as a path through the grid of sentences.
package enum GoldPath {
  /// The beads of the path, each sentence in exactly one.
  ///
  /// Beads that cross or that have holes are merged to their hull, sentences that no bead holds
  /// become beads with an empty side.
  ///
  /// - Parameter gold: The gold beads; indices beyond the counts are left out.
  /// - Complexity: O(n log n) in the number of beads and sentences.
  package static func beads(
    _ gold: [BeadIndices], sourceCount: Int, targetCount: Int
  ) -> [BeadShape] {
    let end = Hull(source: sourceCount..<sourceCount, target: targetCount..<targetCount)
    var path: [BeadShape] = []
    var source = 0
    var target = 0
    for hull in hulls(gold, sourceCount, targetCount) + [end] {
      while source < hull.source.lowerBound {
        path.append(BeadShape(source: source, target: target, sourceCount: 1, targetCount: 0))
        source += 1
      }
      while target < hull.target.lowerBound {
        path.append(BeadShape(source: source, target: target, sourceCount: 0, targetCount: 1))
        target += 1
      }
      if hull.source.isEmpty { break }
      path.append(
        BeadShape(
          source: source, target: target, sourceCount: hull.source.count,
          targetCount: hull.target.count))
      source = hull.source.upperBound
      target = hull.target.upperBound
    }
    return path
  }

  private struct Hull {
    var source: Range<Int>
    var target: Range<Int>

    /// Whether a bead that begins no earlier on the source side lies after this one on both sides.
    func precedes(_ next: Hull) -> Bool {
      next.source.lowerBound >= source.upperBound && next.target.lowerBound >= target.upperBound
    }

    mutating func merge(_ other: Hull) {
      source =
        min(
          source.lowerBound, other.source.lowerBound)..<max(
          source.upperBound, other.source.upperBound)
      target =
        min(
          target.lowerBound, other.target.lowerBound)..<max(
          target.upperBound, other.target.upperBound)
    }
  }

  private static func hulls(
    _ gold: [BeadIndices], _ sourceCount: Int, _ targetCount: Int
  ) -> [Hull] {
    var result: [Hull] = []
    let sorted = gold.compactMap { bead -> Hull? in
      guard let source = range(bead.source, sourceCount),
        let target = range(bead.target, targetCount)
      else { return nil }
      return Hull(source: source, target: target)
    }.sorted {
      ($0.source.lowerBound, $0.target.lowerBound) < ($1.source.lowerBound, $1.target.lowerBound)
    }
    for var hull in sorted {
      while let last = result.last, !last.precedes(hull) {
        hull.merge(last)
        result.removeLast()
      }
      result.append(hull)
    }
    return result
  }

  private static func range(_ indices: [Int], _ count: Int) -> Range<Int>? {
    let inside = indices.filter { $0 < count }
    guard let low = inside.min(), let high = inside.max() else { return nil }
    return low..<high + 1
  }
}
