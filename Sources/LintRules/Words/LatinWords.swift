// The words of a text in Latin letters.
import DocumentModel
import TextModel

/// Finds the words of a text that are written in Latin letters.
enum LatinWords {
  /// Calls `body` with each run of Latin letters, in order.
  ///
  /// - Complexity: O(n).
  static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan, _ body: (ByteSpan) -> Void
  ) {
    var offset = span.start
    while offset < span.end {
      let start = offset
      while offset < span.end, let width = letterWidth(bytes, offset, span.end) { offset += width }
      if offset > start { body(ByteSpan(start, offset)) }
      if offset == start { offset += 1 }
    }
  }

  /// The length of the Latin letter at `offset`; `nil` where there is none.
  static func letterWidth(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int
  ) -> Int? {
    guard offset < end else { return nil }
    let byte = bytes[offset]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 ? 1 : nil }
    guard let (scalar, width) = bytes.scalar(at: offset, end) else { return nil }
    switch scalar {
    case 0xC0...0x24F where scalar != 0xD7 && scalar != 0xF7: return width
    case 0x300...0x36F, 0x1E00...0x1EFF: return width
    default: return nil
    }
  }
}
