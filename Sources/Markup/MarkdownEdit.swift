// A stretch of Markdown that a reader sees otherwise than it is written.

/// A stretch of a Markdown text that a reader of the rendered page sees otherwise than it is
/// written: `**` (nothing), `\*` (`*`), `&amp;` (`&`), the address of a link (nothing).
package struct MarkdownEdit: Hashable, Sendable {
  /// The bytes as they are written.
  package let range: Range<Int>
  /// What stands in their place, in UTF-8.
  package let replacement: [UInt8]

  /// Creates an edit; without a replacement the stretch is not seen at all.
  package init(range: Range<Int>, replacement: [UInt8] = []) {
    self.range = range
    self.replacement = replacement
  }
}
