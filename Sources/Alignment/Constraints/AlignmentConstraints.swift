// What an alignment must keep to.
package import DocumentModel

/// What an alignment must keep to: beads that a person decided, and boundaries that no bead
/// crosses.
///
/// ```swift
/// let constraints = AlignmentConstraints(decided: confirmed)
/// let result = try aligner.align(source: chinese, target: english, constraints: constraints)
/// ```
package struct AlignmentConstraints: Sendable {
  /// A place where both texts are cut: so many source and target sentences lie before it.
  package struct Boundary: Hashable, Sendable {
    /// The first source sentence after the boundary.
    package var source: Int
    /// The first target sentence after the boundary.
    package var target: Int

    /// Creates a boundary.
    package init(source: Int, target: Int) {
      self.source = source
      self.target = target
    }
  }

  /// Beads that are decided: each stands in the result once, unchanged, and the sentences that none
  /// of them holds are aligned around them.
  ///
  /// Where decided beads follow one another in both texts, everything else is aligned only between
  /// them. One that crosses the others, or whose sentences do not stand side by side, is kept as
  /// well, but says nothing about the beads around it; an automatic bead then may reach over its
  /// sentences. The same goes for one with an empty side.
  package var decided: [Bead]
  /// Boundaries that no automatic bead crosses; both sides must rise or stay from each to the next.
  ///
  /// A decided bead may cross one.
  package var boundaries: [Boundary]

  /// Creates constraints; by default there are none.
  package init(decided: [Bead] = [], boundaries: [Boundary] = []) {
    self.decided = decided
    self.boundaries = boundaries
  }

  /// Whether nothing has to be kept to.
  var isEmpty: Bool { decided.isEmpty && boundaries.isEmpty }
}
