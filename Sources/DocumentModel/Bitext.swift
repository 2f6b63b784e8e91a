// Two renderings of one text and the beads between them.

/// Two renderings of one text and the beads between their sentences.
package struct Bitext: Sendable {
  /// The text that was rendered, or the one with the greater authority.
  package let source: Document
  /// The other rendering.
  package let target: Document
  /// The beads, in source order, null beads of the target at their place; every sentence of either
  /// side stands in exactly one.
  package let beads: [Bead]

  /// Creates a bitext of documents that were aligned elsewhere.
  package init(source: Document, target: Document, beads: [Bead]) {
    self.source = source
    self.target = target
    self.beads = beads
  }
}
