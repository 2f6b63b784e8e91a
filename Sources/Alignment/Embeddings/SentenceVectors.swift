// The vectors of the sentences of some documents.
package import DocumentModel
import TextModel

/// The vectors of the sentences of some documents, by their texts.
package struct SentenceVectors: Sendable {
  private var byText: [String: [Float]] = [:]

  /// Knows no vector.
  package init() {}

  /// Has the sentences of `documents` embedded.
  ///
  /// - Throws: Whatever keeps `embedder` from doing so.
  package init<Embedder: SentenceEmbedder>(
    of documents: [Document], by embedder: Embedder
  ) throws(Embedder.Failure) {
    let texts = documents.flatMap { document in
      document.sentences.map { Self.text(of: $0, in: document) }
    }
    for (text, vector) in zip(texts, try embedder.vectors(of: texts)) { byText[text] = vector }
  }

  /// The vector of each sentence of a document; empty where there is none.
  func vectors(of document: Document) -> [[Float]] {
    document.sentences.map { byText[Self.text(of: $0, in: document)] ?? [] }
  }

  /// A sentence on one line.
  private static func text(of sentence: Sentence, in document: Document) -> String {
    let text = document.source.string(sentence.span)
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
