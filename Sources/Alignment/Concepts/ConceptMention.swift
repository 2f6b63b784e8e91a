// A place where a text names a concept of the glossary.
import TextModel

/// A place where a text names a concept that the other text names as well.
struct ConceptMention: Hashable, Sendable {
  /// The bytes of the term in the text.
  let span: ByteSpan
  /// The number of the concept: the concepts that both texts name are numbered as the source names
  /// them.
  let number: Int

  /// The concept as a word of a vocabulary, equal in both texts.
  var key: [UInt8] { Array("@\(number)".utf8) }
}
