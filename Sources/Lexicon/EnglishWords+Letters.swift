// Letters of English text, those of borrowed words and foreign names included.

extension EnglishWords {
  /// The base letters of U+00C0…U+017F, a space for what is no letter.
  ///
  /// From the canonical decompositions of the Unicode Character Database; letters without one by
  /// their look.
  private static let latinBases = Array(
    """
    aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)

  /// The lower-case base letter at `index` and how many bytes it takes, or `nil` where there is
  /// no Latin letter: `Í` → `i`, 2.
  @inline(__always)
  static func letter(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (base: UInt8, length: Int)? {
    let byte = text[index]
    if byte < 0x80 {
      let lower = byte | 0x20
      return lower >= 0x61 && lower <= 0x7A ? (lower, 1) : nil
    }
    guard byte >= 0xC3, byte <= 0xC5, index + 1 < text.count else { return nil }
    let scalar = Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F)
    guard scalar >= 0xC0, scalar - 0xC0 < latinBases.count else { return nil }
    let base = latinBases[scalar - 0xC0]
    return base == 0x20 ? nil : (base, 2)
  }
}
