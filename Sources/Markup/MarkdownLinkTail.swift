// Where the address of a Markdown link ends.

/// Finds where the part of a link or an image after its text ends.
enum MarkdownLinkTail {
  /// The end of `(address "title")`, `[label]` or nothing at `start`.
  static func end(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    guard start < end else { return start }
    switch bytes[start] {
    case UInt8(ascii: "("): return address(bytes, start + 1, end) ?? start
    case UInt8(ascii: "["): return past(UInt8(ascii: "]"), bytes, start + 1, end) ?? start
    default: return start
    }
  }

  private static func address(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = spaces(bytes, start, end)
    guard index < end else { return nil }
    if bytes[index] == UInt8(ascii: "<") {
      guard let close = past(UInt8(ascii: ">"), bytes, index + 1, end) else { return nil }
      index = close
    } else {
      index = bareAddress(bytes, index, end)
    }
    index = spaces(bytes, index, end)
    guard index < end else { return nil }
    if let closing = closingMark(ofTitle: bytes[index]) {
      guard let close = past(closing, bytes, index + 1, end) else { return nil }
      index = spaces(bytes, close, end)
    }
    return index < end && bytes[index] == UInt8(ascii: ")") ? index + 1 : nil
  }

  /// The end of an address without spaces, in which round brackets come in pairs.
  private static func bareAddress(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    var depth = 0
    while index < end, bytes[index] > 0x20 {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return index }
        depth -= 1
      default: break
      }
      index += 1
    }
    return min(index, end)
  }

  private static func closingMark(ofTitle byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  private static func spaces(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] <= 0x20 { index += 1 }
    return index
  }

  /// The index after the next `mark` that no backslash takes.
  private static func past(_ mark: UInt8, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end {
      if bytes[index] == mark { return index + 1 }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
