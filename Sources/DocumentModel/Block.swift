// A block of a document: a heading, an item, a paragraph.
package import TextModel

/// One block of a document: the unit between two line ends, or what a format marks as one.
package struct Block: Sendable {
  /// What a block is.
  package enum Kind: String, Sendable {
    /// A title of what follows.
    case heading
    /// A paragraph that begins with an enumerator or a list mark.
    case item
    /// Running prose.
    case paragraph
    /// A cell or a row of a table.
    case table
    /// Code, front matter, markup: kept apart from prose, never segmented.
    case code
  }

  /// A stable id, derived from the block's content (and from its rank among equal ones).
  package var id: String
  /// What the block is.
  package var kind: Kind
  /// Where the block lies, enumerator included, white space at both ends left out.
  package var span: ByteSpan
  /// The text after the enumerator.
  package var body: ByteSpan
  /// The mark that the block begins with, where it has one.
  package var enumerator: Enumerator?
  /// How deep the block's numbering lies, the outermost being 1; `nil` without numbering.
  package var depth: Int?
  /// The block's place in its own level of numbering, as read from the mark: 3 for `（三）`.
  package var ordinal: Int?
  /// What is odd about the mark's place in the sequence, in words; `nil` where nothing is.
  package var sequenceNote: String?
  /// The index of the nearest block before this one that this one stands under, if any.
  package var parent: Int?
  /// The block's sentences, as indices into ``Document/sentences``.
  package var sentences: Range<Int>

  /// Creates a block; `body` is `span` without the enumerator.
  package init(
    id: String, kind: Kind, span: ByteSpan, body: ByteSpan, enumerator: Enumerator? = nil,
    depth: Int? = nil, ordinal: Int? = nil, sequenceNote: String? = nil, parent: Int? = nil,
    sentences: Range<Int> = 0..<0
  ) {
    self.id = id
    self.kind = kind
    self.span = span
    self.body = body
    self.enumerator = enumerator
    self.depth = depth
    self.ordinal = ordinal
    self.sequenceNote = sequenceNote
    self.parent = parent
    self.sentences = sentences
  }
}
