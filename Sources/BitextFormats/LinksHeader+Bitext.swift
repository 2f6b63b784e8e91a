// The header of an alignment, from the aligned texts themselves.
package import DocumentModel
import TextModel

extension LinksHeader {
  /// The header that describes `bitext`.
  package init(
    _ bitext: Bitext, program: String, lexicon: String, glossary: String? = nil,
    embeddings: String? = nil, segmentation: String? = nil
  ) {
    self.init(
      source: LinkedText(bitext.source), target: LinkedText(bitext.target), program: program,
      lexicon: lexicon, glossary: glossary, embeddings: embeddings, segmentation: segmentation)
  }
}

extension LinksHeader.LinkedText {
  fileprivate init(_ document: Document) {
    self.init(
      path: document.source.name, language: document.language.description,
      sha256: document.source.hash.hex)
  }
}
