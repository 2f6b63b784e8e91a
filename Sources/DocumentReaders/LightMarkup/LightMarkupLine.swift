// A line of AsciiDoc or reStructuredText.
internal import DocumentModel
internal import TextModel

/// A line of AsciiDoc or reStructuredText.
struct LightMarkupLine {
  /// The line without white space at both ends.
  let text: ByteSpan
  /// How many bytes of white space stand before the text.
  let indentation: Int

  init(_ span: ByteSpan, in bytes: [UInt8]) {
    text = bytes.withUnsafeBufferPointer { $0.trimmed(span) }
    indentation = text.start - span.start
  }

  /// The lines of a text.
  static func all(of bytes: [UInt8]) -> [LightMarkupLine] {
    LineSplitter.lines(of: bytes, wide: false).map { LightMarkupLine($0, in: bytes) }
  }
}
