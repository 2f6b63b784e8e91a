// How strongly a Chinese word and an English word point at each other.

extension CompiledLexicon {
  /// How strongly a Chinese word and an English stem point at each other, 0 to 1.
  ///
  /// 1/√n of the shortest gloss of n content words that has the stem, half of that for a single
  /// character; 1 for a number or a word in Latin letters that stands in both texts.
  ///
  /// - Parameters:
  ///   - word: A Chinese word in simplified characters, or what else stands in a Chinese text.
  ///   - stem: An English stem as ``EnglishWords`` gives it, or a number.
  package func strength(chinese word: String, english stem: String) -> Float {
    guard let first = word.utf8.first else { return 0 }
    if first < 0x80 {
      return word == stem || EnglishWords().stem(of: word) == stem ? 1 : 0
    }
    var stem = stem
    guard let headword = headword(word), let number = stem.withUTF8({ stemNumber($0) }) else {
      return 0
    }
    let weight = renderings(of: headword).first { $0.stem == number }?.weight ?? 0
    let isCharacter = word.unicodeScalars.count == 1
    return isCharacter ? weight * Self.characterFactor : weight
  }

  /// What the glosses of a single character count, which stands in many unrelated words.
  package static let characterFactor: Float = 0.5
}
