// A block as a reader found it, before its place in the document is worked out.
package import TextModel

/// A block as a reader found it, before numbering, structure and sentences are worked out.
package struct BlockDraft: Sendable {
  /// Where the block lies; white space at both ends is cut off later.
  package var span: ByteSpan
  /// What the format says the block is; `nil` where the format does not tell (plain text).
  package var kind: Block.Kind?
  /// The level of a heading that the format marks as one, from 1.
  package var headingLevel: Int?
  /// Where the text begins after a list mark without a number (`•`); `nil` without such a mark.
  package var bodyStart: Int?
  /// How many lists of the format the block lies in.
  package var listDepth = 0
  /// Which numbered list of the format the block is an item of; `nil` where it is none.
  package var numberedList: Int?
  /// Whether the block is one sentence whatever stands in it.
  package var isOneSegment = false

  /// Creates a draft.
  package init(span: ByteSpan, kind: Block.Kind? = nil) {
    self.span = span
    self.kind = kind
  }
}
