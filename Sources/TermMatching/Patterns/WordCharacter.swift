// Which characters make up words that spaces part.

/// Tells the characters of words that stand apart from each other by spaces or marks.
///
/// Chinese, kana, hangul and the scripts of South-East Asia run on without spaces: between two of
/// their characters a term may begin or end anywhere.
enum WordCharacter {
  /// Whether a small letter or digit of ASCII; the keys have no capitals.
  @inline(__always)
  static func isASCII(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Whether a code point belongs to such a word: letters, their marks, digits.
  static func holds(_ scalar: UInt32) -> Bool {
    if scalar < 0x800 { return scalar < twoBytes.count && twoBytes[Int(scalar)] }
    if runsOn(scalar) { return false }
    return Unicode.Scalar(scalar).map(isLetter) ?? false
  }

  /// Whether a code point is of a script that is written without spaces.
  static func runsOn(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x2E80...0x2FDF,
      0x3005...0x3007, 0x3021...0x3029, 0x3040...0x318F, 0x31A0...0x31FF, 0x3400...0x4DBF,
      0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0x1B000...0x1B16F,
      0x20000...0x323AF:
      true
    default: false
    }
  }

  /// What begins at `offset` of a well-formed text: the code point and its length.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, _ offset: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = text[offset]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, offset + length <= text.count else { return (UInt32(lead), 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length { scalar = scalar << 6 | UInt32(text[offset + index] & 0x3F) }
    return (scalar, length)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
      true
    default: false
    }
  }

  /// The answers for all code points of one or two bytes.
  private static let twoBytes: [Bool] = (0..<UInt32(0x800)).map { scalar in
    Unicode.Scalar(scalar).map(isLetter) ?? false
  }
}
