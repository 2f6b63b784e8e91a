// An aligned pair as term extraction takes it in.
package import DocumentModel

/// Two of the documents that are looked through, with the beads between their sentences.
package struct ExtractionBitext: Sendable {
  /// The index of the source among the documents that are looked through.
  package let sourceIndex: Int
  /// The index of the target among the documents that are looked through.
  package let targetIndex: Int
  /// The beads between the sentences of the two.
  package let beads: [Bead]

  /// Creates a pair.
  package init(sourceIndex: Int, targetIndex: Int, beads: [Bead]) {
    self.sourceIndex = sourceIndex
    self.targetIndex = targetIndex
    self.beads = beads
  }

  /// The beads that names may be linked in: both sides there, decided by a person or more likely
  /// right than wrong.
  var reliableBeads: [Bead] {
    beads.filter { !$0.isNull && ($0.origin != .automatic || $0.confidence >= 0.5) }
  }
}
