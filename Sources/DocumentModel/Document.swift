// What every reader produces: a text with its blocks and sentences.
package import TextModel

/// A document as it was read: its text, the blocks it is made of, and their sentences.
///
/// All spans are offsets into `source.utf8`; ``SourceText/original(_:)`` leads back to the file.
package struct Document: Sendable {
  /// The text and the way back to the user's bytes.
  package let source: SourceText
  /// The language of the text.
  package let language: LanguageTag
  /// Headings, items, paragraphs and so on, in the order of the text; they never overlap.
  package let blocks: [Block]
  /// The sentences of all blocks of prose, in the order of the text.
  package let sentences: [Sentence]

  /// Creates a document of blocks and sentences that were found elsewhere.
  package init(
    source: SourceText, language: LanguageTag, blocks: [Block], sentences: [Sentence]
  ) {
    self.source = source
    self.language = language
    self.blocks = blocks
    self.sentences = sentences
  }

  /// The text of a sentence, enumerator included.
  package func text(of sentence: Sentence) -> String {
    source.string(sentence.span)
  }
}
