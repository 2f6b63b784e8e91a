// Chinese names that other languages spell by their sound.
import ICUText

/// Chinese names that other languages spell by their sound: 棠 in `Tangyuan`.
enum NameSound {
  /// The longest name, in characters, that is compared.
  private static let longest = 4

  /// How strongly a Chinese word sounds like a capitalised word, 0 to 1.
  static func strength(chinese: String, _ other: WordForm) -> Float {
    guard other.isCapitalised, chinese.unicodeScalars.count <= longest else { return 0 }
    let letters = Array(other.folded.utf8)
    var spelling: [UInt8] = []
    for scalar in chinese.unicodeScalars {
      guard let syllable = Pinyin.table.syllable(of: scalar.value) else { return 0 }
      spelling += syllable.unicodeScalars.map {
        $0 == "ü" ? 0x75 : UInt8(truncatingIfNeeded: $0.value)
      }
    }
    guard spelling.count >= 2 else { return 0 }
    if spelling == letters { return spelling.count >= 3 ? 1 : 0.6 }
    guard spelling.count < letters.count, letters.count <= 3 * spelling.count else { return 0 }
    return letters.starts(with: spelling) || letters.suffix(spelling.count).elementsEqual(spelling)
      ? 0.4 : 0
  }
}
