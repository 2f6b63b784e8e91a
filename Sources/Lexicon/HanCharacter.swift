// Han characters in UTF-8.

/// Han characters in UTF-8.
package enum HanCharacter {
  /// The length in bytes of the Han character that begins at `index`, or `nil` where none does:
  /// U+3400–U+9FFF, U+F900–U+FAFF and the supplementary ideographic planes.
  @inlinable
  package static func length(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let byte = text[index]
    if byte >= 0xE3, byte <= 0xEF {
      guard index + 2 < text.count else { return nil }
      let scalar =
        UInt32(byte & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
        | UInt32(text[index + 2] & 0x3F)
      let isHan = (0x3400...0x9FFF).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
      return isHan ? 3 : nil
    }
    let isSupplementary =
      byte == 0xF0 && index + 3 < text.count && (0xA0...0xBF).contains(text[index + 1])
    return isSupplementary ? 4 : nil
  }
}
