// A document as term extraction takes it in.
package import DocumentModel

/// A document to look for names in.
package struct ExtractionDocument: Sendable {
  /// The document as it was read.
  package let document: Document
  /// The document's name in the workspace, for the places that are reported.
  package let id: String
  /// How much the document's wording counts when a term is preferred: the lower, the more.
  package let authority: Int

  /// Creates a document to look for names in.
  package init(document: Document, id: String, authority: Int) {
    self.document = document
    self.id = id
    self.authority = authority
  }
}
