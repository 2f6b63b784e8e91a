// Going through an alignment bead by bead.
package import DocumentModel

/// Goes through an alignment bead by bead, with one bead at hand.
package struct RevisionSession: Sendable {
  /// The alignment.
  package private(set) var revision: Revision
  /// The bead at hand, by its place in the list.
  package private(set) var place = 0
  /// The segments whose beads are visited, in order; `nil` for all beads as they stand.
  private let route: [Revision.Segment]?
  private var step = 0

  /// Begins at the first bead, or at the one that the aligner is least sure of.
  ///
  /// - Parameter leastSureFirst: Whether the beads that nobody has decided are visited from the least
  ///   sure to the surest, and no others.
  package init(_ revision: Revision, leastSureFirst: Bool) {
    self.revision = revision
    guard leastSureFirst else {
      route = nil
      return
    }
    let open = revision.beads.indices.filter { revision.beads[$0].origin == .automatic }
    let beads = revision.beads
    route = open.sorted { (beads[$0].confidence, $0) < (beads[$1].confidence, $1) }
      .map { Self.anchor(of: beads[$0]) }
    visit(0)
  }

  /// The bead at hand; `nil` where there is none at all.
  package var bead: Bead? {
    revision.beads.indices.contains(place) ? revision.beads[place] : nil
  }

  /// How many beads a person has decided.
  package var decidedCount: Int { revision.beads.count { $0.origin != .automatic } }

  // MARK: - Moving

  /// Goes to the next bead; false where this is the last one.
  package mutating func next() -> Bool { move(by: 1) }

  /// Goes back to the bead before; false where this is the first one.
  package mutating func previous() -> Bool { move(by: -1) }

  private mutating func move(by distance: Int) -> Bool {
    guard let route else {
      guard revision.beads.indices.contains(place + distance) else { return false }
      place += distance
      return true
    }
    // Beads that were merged or cut since are passed over where they are the one at hand.
    var wanted = step + distance
    while route.indices.contains(wanted) {
      if revision.bead(of: route[wanted]) != place {
        visit(wanted)
        return true
      }
      wanted += distance
    }
    return false
  }

  private mutating func visit(_ wanted: Int) {
    guard let route, route.indices.contains(wanted) else { return }
    step = wanted
    place = revision.bead(of: route[wanted]) ?? place
  }

  private static func anchor(of bead: Bead) -> Revision.Segment {
    if let first = bead.source.first { return Revision.Segment(.source, first) }
    return Revision.Segment(.target, bead.target.first ?? 0)
  }

  // MARK: - Deciding

  /// Agrees with the bead at hand.
  package mutating func confirm() throws(RevisionError) { try revision.confirm(place) }

  /// Makes the bead at hand and the one after it in the list one.
  package mutating func mergeWithNext() throws(RevisionError) {
    guard place + 1 < revision.beads.count else {
      throw RevisionError(file: revision.file, problem: "there is no bead after this one")
    }
    try revision.merge([place, place + 1])
  }

  /// Cuts the bead at hand: so many segments of each side come before the cut.
  package mutating func split(source: Int, target: Int) throws(RevisionError) {
    try revision.split(place, source: source, target: target)
  }

  /// Takes back the last step and goes to where it was; false where there is none.
  package mutating func undo() -> Bool {
    guard let place = revision.undo() else { return false }
    self.place = min(place, max(0, revision.beads.count - 1))
    return true
  }
}
