// The text of a heading without its number signs or underline.

/// Finds the text of a heading.
enum MarkdownHeading {
  /// The text of the heading at `range`: without `##` around it or a line of `===` below it.
  static func text(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let first = bytes[range].first else { return range }
    return first == 0x23 ? insideSigns(bytes, range) : aboveLine(bytes, range)
  }

  private static func insideSigns(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x23 { start += 1 }
    while start < end, isSpace(bytes[start]) { start += 1 }
    var closing = end
    while closing > start, bytes[closing - 1] == 0x23 { closing -= 1 }
    if closing < end, closing == start || isSpace(bytes[closing - 1]) { end = closing }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func aboveLine(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] != 0x0A, bytes[end - 1] != 0x0D { end -= 1 }
    guard end > range.lowerBound else { return range }
    while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    return range.lowerBound..<end
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
