// Tells the language and the script of a text.
internal import ICUText

/// Tells English, simplified and traditional Chinese apart.
package enum LanguageDetector {
  /// How much of a text is looked at, in bytes.
  private static let sampleLimit = 1 << 20

  /// The language of UTF-8 text: Chinese where Han characters outweigh Latin letters (a character
  /// carries about as much as three letters), otherwise English.
  ///
  /// The script is the one most of whose own characters occur: those that ICU's tables convert.
  /// - Complexity: O(n) in the first megabyte.
  package static func detect(_ utf8: [UInt8]) -> LanguageTag {
    var han = 0
    var latin = 0
    var traditional = 0
    var simplified = 0
    let variants = HanVariants.table
    utf8.withUnsafeBufferPointer { bytes in
      var offset = 0
      let end = min(bytes.count, sampleLimit)
      while offset < end {
        let byte = bytes[offset]
        guard byte >= 0x80 else {
          if (byte | 0x20) &- 0x61 < 26 { latin += 1 }
          offset += 1
          continue
        }
        let (value, width) = UTF8Characters.decode(bytes, offset)
        offset += width
        if value < 0x250 {
          if value >= 0xC0 { latin += 1 }
        } else if CharacterClass.isHan(value) {
          han += 1
          let scripts = variants.scripts(of: value)
          if scripts.isTraditional { traditional += 1 }
          if scripts.isSimplified { simplified += 1 }
        }
      }
    }
    guard han * 3 > latin else { return .english }
    return traditional > simplified ? .traditionalChinese : .simplifiedChinese
  }
}
