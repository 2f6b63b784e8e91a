// A pattern that was found, before the matches are chosen.
internal import TextModel

/// A pattern that was found.
struct FoundPattern {
  /// The bytes of the text.
  var span: ByteSpan
  /// The index of the concept.
  var concept: Int32
  /// The index of the term in its concept.
  var term: Int32
  /// Whether the term stands in another number than in the glossary.
  var isInflected: Bool
  /// Whether the term stands in another spelling than in the glossary.
  var isRespelt = false
}
