// An element or a text of a web page.

/// An element or a text of a web page.
package struct HTMLNode: Sendable {
  /// The element's name in lower case; empty for text.
  package let name: String
  /// The bytes of the start tag, or of the text.
  package let range: Range<Int>
  /// The element's attributes.
  package let attributes: [HTMLAttribute]
  /// The index of the element that it stands in; -1 for none.
  package let parent: Int
  /// Whether text holds no character references: that of a script, say.
  package let isRaw: Bool
  /// The index just past the last node inside it.
  package internal(set) var end: Int

  /// Whether it is text.
  package var isText: Bool { name.isEmpty }
}
