// Long texts in parts, so that memory does not grow with them.

/// A part of a text to find terms in.
struct TextWindow {
  /// The bytes where matches begin that belong to this part.
  let owned: Range<Int>
  /// The bytes to read: the part with what stands around it.
  let read: Range<Int>
}

/// Divides a text into parts of some megabytes that overlap, whatever its lines are.
///
/// What is read around a part is longer than a term may be, so that a text gives the same matches
/// whole and in parts.
struct TextWindows: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private let size: Int
  private let margin: Int
  private var start = 0

  init(_ text: UnsafeBufferPointer<UInt8>, size: Int, margin: Int) {
    (self.text, self.size, self.margin) = (text, Swift.max(size, 4), margin)
  }

  /// The next part.
  mutating func next() -> TextWindow? {
    guard start < text.count else { return nil }
    // No character has more than four bytes, so that the part is not empty.
    let end = border(start + size)
    defer { start = end }
    return TextWindow(owned: start..<end, read: border(start - margin)..<border(end + margin))
  }

  /// The beginning of the character at `offset`.
  private func border(_ offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    guard offset < text.count else { return text.count }
    var result = offset
    while result > 0, text[result] & 0xC0 == 0x80 { result -= 1 }
    return result
  }
}
