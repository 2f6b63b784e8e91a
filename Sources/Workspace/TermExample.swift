// Aligned sentences that show a concept's terms in use.
package import DocumentModel
package import TextModel

/// An aligned pair of sentences that shows a concept's terms in use.
package struct TermExample: Sendable {
  /// One side of the pair.
  package struct Side: Sendable {
    /// The document's id in the workspace.
    package let document: String
    /// The document's language.
    package let language: LanguageTag
    /// The sentences on one line.
    package let text: String
    /// Where terms of the concept stand in the UTF-8 bytes of ``text``, longest ones only.
    package let marks: [ByteSpan]
  }

  /// The pair's name.
  package let pair: String
  /// The index of the bead in its file.
  package let index: Int
  /// How sure the alignment is, and whether a person agreed.
  package let bead: Bead
  /// The source side.
  package let source: Side
  /// The target side.
  package let target: Side

  /// Whether terms of the concept stand on both sides.
  package var isOnBothSides: Bool { !source.marks.isEmpty && !target.marks.isEmpty }
}
