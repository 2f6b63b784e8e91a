// A bead as scoring sees it: two lists of segment indices.
package import DocumentModel

/// The segment indices of a bead, 0-based; nothing else of it matters for its score.
package struct BeadIndices: Hashable, Sendable {
  /// Indices of the source segments.
  package let source: [Int]
  /// Indices of the target segments.
  package let target: [Int]

  /// Creates a bead.
  package init(source: [Int], target: [Int]) {
    self.source = source
    self.target = target
  }

  /// The indices of an aligned bead.
  package init(_ bead: Bead) {
    self.init(source: bead.source, target: bead.target)
  }

  /// Whether both sides hold a segment.
  var hasBothSides: Bool { !source.isEmpty && !target.isEmpty }
}
