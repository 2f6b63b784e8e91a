// Cuts white space off both ends of a span.
package import TextModel

extension UnsafeBufferPointer<UInt8> {
  /// `span` without white space and invisible characters at both ends; an empty span at its start
  /// where nothing else is in it.
  ///
  /// - Complexity: O(n) in the white space.
  package func trimmed(_ span: ByteSpan) -> ByteSpan {
    let end = Swift.min(Swift.max(span.end, 0), count)
    var first = Swift.min(Swift.max(span.start, 0), end)
    let start = first
    while first < end, let width = spaceWidth(at: first, end) { first += width }
    guard first < end else { return ByteSpan(start, start) }
    var last = end
    while last > first, let width = spaceWidth(before: last, first) { last -= width }
    return ByteSpan(first, last)
  }

  /// The length of the white space character at `index`, `nil` where there is none.
  func spaceWidth(at index: Int, _ end: Int) -> Int? {
    let byte = self[index]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    guard byte >= 0xC2 else { return nil }
    if byte == 0xC2, index + 1 < end {
      return self[index + 1] == 0xA0 || self[index + 1] == 0x85 ? 2 : nil
    }
    guard index + 2 < end else { return nil }
    return Self.isWideSpace(byte, self[index + 1], self[index + 2]) ? 3 : nil
  }

  private func spaceWidth(before index: Int, _ start: Int) -> Int? {
    let byte = self[index - 1]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    guard byte & 0xC0 == 0x80, index - 2 >= start else { return nil }
    if self[index - 2] == 0xC2 { return byte == 0xA0 || byte == 0x85 ? 2 : nil }
    guard index - 3 >= start else { return nil }
    return Self.isWideSpace(self[index - 3], self[index - 2], byte) ? 3 : nil
  }

  /// U+2000 to U+200B, U+2028, U+2029, U+202F, U+3000, U+FEFF.
  private static func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
