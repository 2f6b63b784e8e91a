// The other spellings of English names: British and American, "&" and "and".
internal import ICUText
internal import TextModel

/// Finds the British and the American spelling of English names, and `&` for `and`.
///
/// American spelling is that of the loose key; the British one is guessed by the endings that differ,
/// and held to the same key. Remembers words: a glossary holds few different ones. Not for use from
/// two threads at once.
final class EnglishSpellings {
  private struct Word {
    var american: [UInt8]?
    var british: [UInt8]?
  }

  private let folder: KeyFolder
  private var known: [[UInt8]: Word] = [:]

  init() throws(ICUError) {
    folder = try KeyFolder([.matching, .spelling])
  }

  /// The other spellings of a name, each once: all words American, all words British, and each with
  /// `&` for `and` or the other way round.
  ///
  /// - Complexity: O(n).
  func variants(of name: String) -> [String] {
    let bytes = Array(name.utf8)
    var texts = [bytes]
    for text in [respelt(bytes, \.american), respelt(bytes, \.british)] {
      if let text, !texts.contains(text) { texts.append(text) }
    }
    texts += texts.compactMap(Self.withOtherAnd)
    return texts.dropFirst().map { String(decoding: $0, as: UTF8.self) }
  }

  /// The name with its words in another spelling; `nil` where that is the same.
  private func respelt(_ name: [UInt8], _ spelling: KeyPath<Word, [UInt8]?>) -> [UInt8]? {
    var result: [UInt8] = []
    var isOther = false
    var index = 0
    while index < name.count {
      let start = index
      while index < name.count, (name[index] | 0x20) &- 0x61 < 26 { index += 1 }
      let word = name[start..<index]
      if word.count >= 4, let other = self.word(word.map { $0 | 0x20 })[keyPath: spelling] {
        result += Self.cased(other, like: word)
        isOther = true
      } else {
        result += word
      }
      while index < name.count, (name[index] | 0x20) &- 0x61 >= 26 {
        result.append(name[index])
        index += 1
      }
    }
    return isOther ? result : nil
  }

  private func word(_ letters: [UInt8]) -> Word {
    if let word = known[letters] { return word }
    let key = folder.key(of: letters).bytes
    var word = Word()
    if key != letters {
      word.american = key
    } else {
      word.british = Self.candidates(letters).first { folder.key(of: $0).bytes == key }
    }
    known[letters] = word
    return word
  }

  private static func cased(_ word: [UInt8], like other: ArraySlice<UInt8>) -> [UInt8] {
    if other.allSatisfy({ $0 < 0x61 }) { return word.map { $0 & 0xDF } }
    guard let first = other.first, first < 0x61 else { return word }
    return [(word.first ?? first) & 0xDF] + word.dropFirst()
  }

  /// The endings that American and British spelling differ in.
  private static let endings: [(american: [UInt8], british: [UInt8])] = [
    ("er", "re"), ("ers", "res"), ("ered", "red"), ("ering", "ring"), ("am", "amme"),
    ("ams", "ammes"), ("ense", "ence"), ("enses", "ences"), ("og", "ogue"), ("ogs", "ogues"),
    ("led", "lled"), ("ling", "lling"), ("ler", "ller"), ("lers", "llers"), ("lor", "llor"),
    ("lors", "llors"), ("ll", "l"), ("llment", "lment"), ("ray", "rey"), ("inum", "inium"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Letters inside words that differ.
  private static let middles: [(american: [UInt8], british: [UInt8])] = [
    ("iza", "isa"), ("ize", "ise"), ("izi", "isi"), ("yze", "yse"), ("yzi", "ysi"), ("or", "our"),
    ("ulf", "ulph"), ("old", "ould"), ("llf", "lf"), ("eo", "aeo"), ("ped", "paed"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func candidates(_ word: [UInt8]) -> [[UInt8]] {
    var candidates: [[UInt8]] = []
    for (american, british) in endings
    where word.count > american.count && word.suffix(american.count).elementsEqual(american) {
      candidates.append(word.dropLast(american.count) + british)
    }
    for (american, british) in middles where word.count > american.count {
      for start in 0...(word.count - american.count)
      where word[start..<(start + american.count)].elementsEqual(american) {
        candidates.append(word[..<start] + british + word[(start + american.count)...])
      }
    }
    return candidates
  }

  private static let sign = Array(" & ".utf8)
  private static let conjunction = Array(" and ".utf8)

  private static func withOtherAnd(_ name: [UInt8]) -> [UInt8]? {
    if name.firstRange(of: sign) != nil { return name.replacing(sign, with: conjunction) }
    return name.firstRange(of: conjunction) != nil
      ? name.replacing(conjunction, with: sign) : nil
  }
}
