// The decided beads that follow one another in both texts.
import DocumentModel

/// The decided beads that follow one another in both texts.
enum DecidedChain {
  /// Where the beads of the chain with the most sentences begin.
  ///
  /// Beads with an empty side, of sentences that do not stand side by side, or across a boundary
  /// are passed over.
  ///
  /// - Parameter boundaries: Never falling on either side.
  /// - Complexity: O(n log n) in the number of beads.
  static func beads(
    _ decided: [Bead], boundaries: [AlignmentConstraints.Boundary], targetCount: Int
  ) -> [AlignmentConstraints.Boundary] {
    let corners = PathCorners(
      boundaries.map { RoughPath.Node(source: $0.source, target: $0.target) })
    let pairs = decided.compactMap { bead -> AnchorSearch.Pair? in
      guard let source = run(bead.source), let target = run(bead.target),
        corners.allow(
          RoughPath.Node(source: source.lowerBound, target: target.lowerBound),
          RoughPath.Node(source: source.upperBound, target: target.upperBound))
      else { return nil }
      return AnchorSearch.Pair(
        source: Int32(source.lowerBound), target: Int32(target.lowerBound),
        points: Float(source.count + target.count))
    }
    // No two beads begin with the same sentence.
    return AnchorSearch.heaviestChain(
      pairs.sorted { $0.source < $1.source }, targetCount: targetCount
    ).map { AlignmentConstraints.Boundary(source: $0.source, target: $0.target) }
  }

  /// The indices as one range, where they are one.
  private static func run(_ indices: [Int]) -> Range<Int>? {
    guard let first = indices.first, let last = indices.last, last - first + 1 == indices.count
    else { return nil }
    return first..<last + 1
  }
}
