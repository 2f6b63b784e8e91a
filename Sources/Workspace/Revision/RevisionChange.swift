// One step of a revision.
package import DocumentModel

/// One step of a revision, with all that it takes to undo it.
package struct RevisionChange: Sendable {
  /// What was done.
  package enum Kind: String, Sendable {
    /// A person agreed with a bead
    case confirmed
    /// Beads became one
    case merged
    /// A bead became two
    case split
    /// Segments were put into one bead
    case linked
    /// A segment was taken out of its bead
    case unlinked
  }

  /// A bead that was replaced.
  struct Spot: Sendable {
    /// Where the replacement begins.
    let place: Int
    /// What stands there now.
    let added: [Bead]
    /// What stood there.
    let removed: Bead
  }

  /// What was done.
  package let kind: Kind
  let spots: [Spot]

  /// The beads that a person decided by it.
  package var decided: [Bead] {
    spots.flatMap(\.added).filter { $0.origin != .automatic }
  }
}

extension RevisionChange: CustomStringConvertible {
  /// One line: `merged  2…3 – 2`.
  package var description: String {
    "\(kind.rawValue)  " + decided.map(Self.indices).joined(separator: ", ")
  }

  private static func indices(_ bead: Bead) -> String {
    [bead.source, bead.target].map { side in
      side.isEmpty ? "none" : side.map(String.init).joined(separator: "+")
    }.joined(separator: " – ")
  }
}
