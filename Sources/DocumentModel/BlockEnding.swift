// How a block ends, closing quotes and brackets looked through.
internal import TextModel

/// How a block ends.
enum BlockEnding {
  /// Without punctuation.
  case none
  /// With a bracket that closes something else than a sentence.
  case bracket
  /// With a full stop, a question or exclamation mark, an ellipsis.
  case sentence
  /// With a colon.
  case colon
  /// With a comma, a semicolon, a dash.
  case middle

  /// Looks at the end of `body`, which has no white space there.
  init(_ body: UnsafeBufferPointer<UInt8>) {
    var end = body.count
    var sawBracket = false
    while let (scalar, width) = Self.last(body, end) {
      guard Self.closers.contains(scalar) else { break }
      sawBracket = true
      end -= width
    }
    guard let (scalar, _) = Self.last(body, end) else {
      self = .none
      return
    }
    switch scalar {
    case 0x2E, 0x3002, 0x21, 0xFF01, 0x3F, 0xFF1F, 0x2026, 0xFF0E, 0xFF61: self = .sentence
    case 0x3A, 0xFF1A: self = .colon
    case 0x2C, 0xFF0C, 0x3B, 0xFF1B, 0x3001, 0x2D, 0x2013, 0x2014: self = .middle
    default: self = sawBracket ? .bracket : .none
    }
  }

  private static let closers: Set<UInt32> = [
    0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xFF09, 0x300D, 0x300F, 0x3009, 0x300B, 0x3011,
  ]

  /// The character before `end` and its width.
  private static func last(
    _ body: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> (UInt32, Int)? {
    guard end > 0, end <= body.count else { return nil }
    var start = end - 1
    while start > 0, body[start] & 0xC0 == 0x80, end - start < 4 { start -= 1 }
    let lead = UInt32(body[start])
    let mask: UInt32 = lead < 0x80 ? 0x7F : lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07
    let scalar = (start + 1..<end).reduce(lead & mask) { $0 << 6 | UInt32(body[$1] & 0x3F) }
    return (scalar, end - start)
  }
}
