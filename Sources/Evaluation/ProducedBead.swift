// A bead with what it claims.
package import DocumentModel

/// A bead as it was produced: its segments, and how sure it claims to be.
package struct ProducedBead: Hashable, Sendable {
  /// The bead's segments.
  package let indices: BeadIndices
  /// The claimed probability that the bead is right; `nil` where none is claimed.
  package let confidence: Double?

  /// Creates a bead.
  package init(indices: BeadIndices, confidence: Double?) {
    self.indices = indices
    self.confidence = confidence
  }

  /// An aligned bead.
  package init(_ bead: Bead) {
    self.init(indices: BeadIndices(bead), confidence: bead.confidence)
  }
}
