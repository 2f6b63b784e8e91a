// A sentence: the segment that alignment and terms work on.
package import TextModel

/// One sentence of a block, the segment that is aligned.
package struct Sentence: Hashable, Sendable {
  /// A stable id, derived from the sentence's content (and from its rank among equal ones).
  package var id: String
  /// Where the sentence lies; the first one of a block includes the block's enumerator.
  package var span: ByteSpan
  /// The sentence without the enumerator; empty where the block is nothing but its mark.
  package var body: ByteSpan
  /// The index of the block that the sentence belongs to.
  package var block: Int

  /// Creates a sentence; `body` is `span` without the enumerator.
  package init(id: String, span: ByteSpan, body: ByteSpan, block: Int) {
    self.id = id
    self.span = span
    self.body = body
    self.block = block
  }
}
