// Chinese names that other languages spell by their sound.
import ICUText

/// Chinese names that other languages spell by their sound: 棠 in `Tangyuan`.
enum NameSound {
  /// The longest name, in characters, that is compared.
  private static let longest = 4

  /// How strongly a Chinese word sounds like a capitalised word, 0 to 1.
  ///
  /// A word that spells only the surname or only the given name counts less, and so does a
  /// character that is only a part of the word.
  static func strength(chinese: String, _ other: WordForm) -> Float {
    let count = chinese.unicodeScalars.count
    guard other.isCapitalised, count <= longest else { return 0 }
    let letters = Array(other.folded.utf8)
    // Where each character's syllable ends.
    var ends: [Int] = []
    var spelling: [UInt8] = []
    for scalar in chinese.unicodeScalars {
      guard let syllable = Pinyin.table.syllable(of: scalar.value) else { return 0 }
      spelling += syllable.unicodeScalars.map {
        $0 == "ü" ? UInt8(ascii: "u") : UInt8(truncatingIfNeeded: $0.value)
      }
      ends.append(spelling.count)
    }
    guard spelling.count >= 2, letters.count >= 2 else { return 0 }
    if spelling == letters { return spelling.count >= 3 ? 1 : 0.6 }
    if spelling.count > letters.count {
      let beginsName = ends.contains(letters.count) && spelling.starts(with: letters)
      let endsName =
        ends.contains(spelling.count - letters.count)
        && spelling.suffix(letters.count).elementsEqual(letters)
      return beginsName || endsName ? 0.7 : 0
    }
    guard letters.count <= 3 * spelling.count else { return 0 }
    let isPart =
      letters.starts(with: spelling) || letters.suffix(spelling.count).elementsEqual(spelling)
    return isPart ? 0.4 : 0
  }
}
