// A text of a bilingual file and where it stands.
package import TextModel

/// A text of a bilingual file, without the codes of other formats in it, and where it stands.
package struct UnitText: Hashable, Sendable {
  /// The text in UTF-8.
  package var utf8: [UInt8]
  /// The line of the file that it begins on, from 1.
  package var line: Int
  /// Where its pieces stand in the decoded file, as it is written there; empty where the reader was
  /// not asked for them.
  package var places: [ByteSpan]

  /// Creates a text.
  package init(utf8: [UInt8] = [], line: Int = 1, places: [ByteSpan] = []) {
    self.utf8 = utf8
    self.line = line
    self.places = places
  }

  /// Creates a text from a string.
  package init(_ text: String, line: Int = 1) {
    self.init(utf8: Array(text.utf8), line: line)
  }

  /// The text as a string.
  package var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Whether there is nothing in it but white space.
  package var isBlank: Bool { utf8.allSatisfy { $0 <= 0x20 } }
}
