// Which punctuation marks a matching key takes for the same.

/// The plain forms of dashes, quotes and dots.
enum PunctuationFolding {
  /// The ASCII mark that stands for a code point: `-`, `'` or `"`.
  static func ascii(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case _ where CharacterClass.isDash(scalar): 0x2D
    // Single quotes, apostrophes, the prime, the inner corner brackets of traditional Chinese.
    case 0x2018...0x201B, 0x2039, 0x203A, 0x02B9, 0x02BB, 0x02BC, 0x2032, 0x300E, 0x300F: 0x27
    // Double quotes, guillemets, the outer corner brackets.
    case 0x201C...0x201F, 0xAB, 0xBB, 0x300C, 0x300D, 0x301D...0x301F: 0x22
    default: nil
    }
  }

  /// Whether the code point is one of the dots that part foreign names: `·`, `•`, `‧`, `・`.
  static func isMiddleDot(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB: true
    default: false
    }
  }
}
