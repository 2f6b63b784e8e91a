// Constraints that no alignment can keep to.

/// Constraints that no alignment can keep to.
package enum AlignmentConstraintError: Error, Hashable, Sendable {
  /// One of the two texts.
  package enum Side: String, Sendable {
    /// The text that was rendered.
    case source
    /// The other rendering.
    case target
  }

  /// A decided bead, by its place in the list, has no sentence at all.
  case emptyBead(Int)
  /// A decided bead names a sentence that the text does not have.
  case noSuchSentence(Side, Int)
  /// A sentence stands in two decided beads, or twice in one.
  case decidedTwice(Side, Int)
  /// The sentences of a decided bead, by its place in the list, do not ascend.
  case notAscending(Int)
  /// A boundary, by its place in the list, lies outside the texts or before the one in front of it.
  case misplacedBoundary(Int)
}

extension AlignmentConstraintError: CustomStringConvertible {
  /// One line for a person, without the names of the files.
  package var description: String {
    switch self {
    case .emptyBead(let bead): "the decided bead \(bead) is empty; leave it out"
    case .noSuchSentence(let side, let sentence):
      "a decided bead names the \(side.rawValue) sentence \(sentence), which there is not"
    case .decidedTwice(let side, let sentence):
      "the \(side.rawValue) sentence \(sentence) is decided twice; leave it in one bead"
    case .notAscending(let bead):
      "the sentences of the decided bead \(bead) are not in the order of the text"
    case .misplacedBoundary(let boundary):
      "the boundary \(boundary) lies outside the texts or before the one in front of it"
    }
  }
}
