// A place where a proposed term stands.
package import TextModel

/// A place where a proposed term stands.
package struct TermOccurrence: Hashable, Sendable {
  /// The name of the document in the workspace.
  package let document: String
  /// Where the term stands, in the document's own UTF-8 text.
  package let span: ByteSpan

  /// Creates an occurrence.
  package init(document: String, span: ByteSpan) {
    self.document = document
    self.span = span
  }
}
