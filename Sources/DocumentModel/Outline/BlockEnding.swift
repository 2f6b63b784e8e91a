// How a block ends, closing quotes and brackets looked through.

/// How a block ends.
package enum BlockEnding {
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
  package init(_ body: UnsafeBufferPointer<UInt8>) {
    var end = body.count
    var sawBracket = false
    while let (scalar, width) = body.scalar(before: end, 0) {
      guard Self.closers.contains(scalar) else { break }
      sawBracket = true
      end -= width
    }
    guard let (scalar, _) = body.scalar(before: end, 0) else {
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
}
