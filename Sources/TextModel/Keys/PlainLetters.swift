// Latin letters without their diacritics.
internal import ICUText

/// The plain forms of Latin letters that carry diacritics.
enum PlainLetters {
  /// Letters with a stroke or joined letters, which Unicode does not decompose.
  private static let undecomposed: [(String, String)] = [
    ("ø", "o"), ("đ", "d"), ("ł", "l"), ("ħ", "h"), ("ı", "i"), ("ŧ", "t"), ("æ", "ae"),
    ("œ", "oe"), ("ð", "d"), ("þ", "th"),
  ]

  /// The plain form of each small Latin letter with diacritics.
  static func table() throws(ICUError) -> [UInt32: [UInt8]] {
    var table: [UInt32: [UInt8]] = [:]
    let normalizer = try Normalizer(.nfd)
    for value in [0xC0...0x24F, 0x1E00...0x1EFF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let bytes = Array(String(Character(scalar)).utf8)
      let parts = try bytes.withUnsafeBufferPointer { (buffer) throws(ICUError) in
        try normalizer.normalizeBytes(buffer)
      }
      let scalars = String(decoding: parts, as: UTF8.self).unicodeScalars
      guard let base = scalars.first, base.isASCII, scalars.count > 1,
        scalars.dropFirst().allSatisfy({ isMark($0.value) })
      else { continue }
      table[scalar.value] = Array(String(Character(base)).utf8)
    }
    for (letter, plain) in undecomposed {
      for scalar in letter.unicodeScalars { table[scalar.value] = Array(plain.utf8) }
    }
    return table
  }

  /// Whether the code point is one of the general combining diacritics.
  static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    default: false
    }
  }

  /// Whether the code point is a mark of another script, which may stand between a letter and its
  /// diacritics.
  static func isOtherMark(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.canonicalCombiningClass ?? .notReordered != .notReordered
  }
}
