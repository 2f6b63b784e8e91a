// A text as the program works on it, and the way back to the user's own bytes.

/// A decoded text, with the way back to the bytes of the file that it came from.
///
/// Everything inside the program works on ``utf8`` and speaks of offsets into it. An offset that
/// leaves the program goes through ``original(_:)``, so that it indexes the user's own file, byte
/// order mark and encoding included.
package struct SourceText: Sendable {
  /// The name to show for the text: the path as the user gave it, or `-`.
  package let name: String
  /// The text in UTF-8, without a byte order mark; line ends are left as they were.
  package let utf8: [UInt8]
  /// Where each offset of ``utf8`` lies in the file on disk.
  package let toOriginal: OffsetMap
  /// The SHA-256 of the file on disk.
  package let hash: ContentHash
  /// The decoded file, where ``utf8`` is what a reader sees of it and not the file itself; lines and
  /// columns are those of the file.
  let written: WrittenText?
  /// The paragraphs by which places are told, where the text was taken out of a container; offsets
  /// are then those of ``utf8`` itself.
  package let paragraphs: TextParagraphs?

  /// Creates a text that was decoded elsewhere.
  package init(name: String, utf8: [UInt8], toOriginal: OffsetMap, hash: ContentHash) {
    self.init(name: name, utf8: utf8, toOriginal: toOriginal, hash: hash, written: nil)
  }

  /// Creates a text that was taken out of a container whose bytes have `hash`.
  package init(name: String, utf8: [UInt8], paragraphs: TextParagraphs, hash: ContentHash) {
    self.init(
      name: name, utf8: utf8, toOriginal: .identity(count: utf8.count), hash: hash, written: nil,
      paragraphs: paragraphs)
  }

  init(
    name: String, utf8: [UInt8], toOriginal: OffsetMap, hash: ContentHash, written: WrittenText?,
    paragraphs: TextParagraphs? = nil
  ) {
    self.paragraphs = paragraphs
    self.name = name
    self.utf8 = utf8
    self.toOriginal = toOriginal
    self.hash = hash
    self.written = written
  }

  /// Creates a text from a string that has no file behind it.
  package init(name: String, string: String) {
    let bytes = Array(string.utf8)
    self.init(
      name: name, utf8: bytes, toOriginal: .identity(count: bytes.count), hash: ContentHash(bytes))
  }

  /// The part of the text that `span` covers.
  package func string(_ span: ByteSpan) -> String {
    String(decoding: utf8[span.range], as: UTF8.self)
  }

  /// The line and column of an offset of ``utf8``; for many look-ups make a ``LineIndex`` once.
  ///
  /// - Complexity: O(n).
  package func position(of offset: Int) -> TextPosition {
    LineIndex(self).position(of: offset)
  }

  /// The bytes of the file on disk that `span` of ``utf8`` came from.
  package func original(_ span: ByteSpan) -> ByteSpan {
    toOriginal.sourceSpan(span)
  }
}
