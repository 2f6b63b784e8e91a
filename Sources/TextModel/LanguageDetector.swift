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
    for scalar in String(decoding: utf8.prefix(sampleLimit), as: UTF8.self).unicodeScalars {
      let value = scalar.value
      if value < 0x250 {
        if (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A || value >= 0xC0 { latin += 1 }
      } else if CharacterClass.isHan(value) {
        han += 1
        if variants.simplified(value) != value { traditional += 1 }
        if variants.traditional(value) != value { simplified += 1 }
      }
    }
    guard han * 3 > latin else { return .english }
    return traditional > simplified ? .traditionalChinese : .simplifiedChinese
  }
}
