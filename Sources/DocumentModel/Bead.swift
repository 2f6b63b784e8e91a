// A bead: the segments of the source and of the target that render each other.

/// Segments of a source and of a target text that render each other.
///
/// One side may be empty (a null bead: something inserted or dropped), never both.
package struct Bead: Hashable, Sendable {
  /// Where a bead comes from.
  package enum Origin: String, Sendable {
    /// The aligner found it.
    case automatic
    /// A person looked at it and agreed.
    case confirmed
    /// A person changed it.
    case corrected
  }

  /// Indices of the source segments, ascending.
  package var source: [Int]
  /// Indices of the target segments, ascending.
  package var target: [Int]
  /// How sure the aligner is, 0 to 1.
  package var confidence: Double
  /// Where the bead comes from.
  package var origin: Origin
  /// Whether the bead belongs to a section that moved.
  package var moved: Bool
  /// Why the aligner made the bead, where that was asked for.
  package var explanation: BeadExplanation?

  /// Creates a bead.
  package init(
    source: [Int], target: [Int], confidence: Double = 1, origin: Origin = .automatic,
    moved: Bool = false, explanation: BeadExplanation? = nil
  ) {
    self.source = source
    self.target = target
    self.confidence = confidence
    self.origin = origin
    self.moved = moved
    self.explanation = explanation
  }

  /// Whether one side is empty.
  package var isNull: Bool { source.isEmpty || target.isEmpty }
}
