// Classes of characters that text work asks for.

/// Questions about single Unicode code points.
package enum CharacterClass {
  /// Whether the code point is a Chinese character: an ideograph of any block, or 〇.
  package static func isHan(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0x3007, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// Whether the code point is white space, line ends and the ideographic space included.
  package static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether the code point is a dash or a hyphen of any width.
  package static func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x058A, 0x2010...0x2015, 0x2043, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D:
      true
    default: false
    }
  }
}
