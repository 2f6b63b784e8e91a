// A block of a Markdown text.

/// A block of a Markdown text, with its place in the text.
package struct MarkdownBlock: Hashable, Sendable {
  /// What a block is.
  package enum Kind: Hashable, Sendable {
    /// A heading of level 1 to 6, without its number signs or underline.
    case heading(level: Int)
    /// Running text.
    case paragraph
    /// The first paragraph of a list item, its mark included.
    case item
    /// A cell of a table.
    case tableCell
    /// Code, HTML or front matter.
    case code
  }

  /// What the block is.
  package var kind: Kind
  /// The block's bytes; for an item from its mark on.
  package var range: Range<Int>
  /// Where the text begins after a bullet, `nil` without one; numbers belong to the text.
  package var textStart: Int?
  /// How many lists the block lies in.
  package var listDepth: Int
  /// Which numbered list of the text the item is one of, counted from 1; `nil` for other blocks.
  package var numberedList: Int?
  /// The marks inside the text (emphasis, links, escapes), in order, none overlapping another.
  package var edits: [MarkdownEdit] = []

  /// Creates a block.
  package init(kind: Kind, range: Range<Int>, textStart: Int? = nil, listDepth: Int = 0) {
    self.kind = kind
    self.range = range
    self.textStart = textStart
    self.listDepth = listDepth
  }
}
