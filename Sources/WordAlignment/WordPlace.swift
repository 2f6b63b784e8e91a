// A word and where it stands in its file.
package import TextModel

/// A word and where it stands in its file.
package struct WordPlace: Hashable, Sendable {
  /// The word as it is written.
  package let text: String
  /// Its bytes in the file on disk.
  package let original: ByteSpan

  /// Creates a place.
  package init(text: String, original: ByteSpan) {
    self.text = text
    self.original = original
  }
}
