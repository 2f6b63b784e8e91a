// The endings that an English term may have in a text.

/// What may follow the stem of an English term's last word: its singular and its plural.
enum EnglishEnding: UInt8 {
  /// Nothing.
  case none
  /// `forum`, `forums`.
  case s
  /// `congress`, `congresses`.
  case es
  /// `polic` with `y`, `ies`.
  case ies
  /// `memo` with nothing, `s`, `es`.
  case oes

  private static let letterY: [UInt8] = [0x79]
  private static let letterS: [UInt8] = [0x73]
  private static let lettersES: [UInt8] = [0x65, 0x73]
  private static let lettersIES: [UInt8] = [0x69, 0x65, 0x73]

  /// The endings, the singular first.
  private static let endings: [[[UInt8]]] = [
    [[]], [[], letterS], [[], lettersES], [letterY, lettersIES], [[], letterS, lettersES],
  ]

  /// No ending is longer.
  static let longest = 3

  /// The ending that stands at `offset` and ends its word.
  ///
  /// - Returns: its length and whether it is the plural's; `nil` where the word is another one.
  func match(
    _ symbols: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (length: Int, isPlural: Bool)? {
    for (index, ending) in Self.endings[Int(rawValue)].enumerated() {
      let end = offset + ending.count
      guard end <= symbols.count else { continue }
      let stands = ending.indices.allSatisfy { symbols[offset + $0] == ending[$0] }
      if stands, !TermSymbols.continuesWord(symbols, at: end) { return (ending.count, index > 0) }
    }
    return nil
  }

  /// The stem that the singular and the plural of a word share.
  ///
  /// - Parameters:
  ///   - word: a word of small letters.
  ///   - mayBePlural: whether a final `s` may be that of a plural.
  /// - Returns: how many letters of `word` are the stem; `nil` where the word has no other number.
  static func stem(
    of word: ArraySlice<UInt8>, mayBePlural: Bool
  ) -> (count: Int, ending: EnglishEnding, isPlural: Bool)? {
    guard word.count >= 2, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
    if looksPlural(word) { return mayBePlural ? pluralStem(word) : nil }
    if word.last == 0x79, let before = word.dropLast().last, !vowels.contains(before) {
      return (word.count - 1, .ies, false)
    }
    if endsInSibilant(word) { return (word.count, .es, false) }
    return (word.count, word.last == 0x6F ? .oes : .s, false)
  }

  /// The other number of a word: `meetings` of `meeting`.
  static func otherNumber(of word: ArraySlice<UInt8>) -> [UInt8]? {
    guard let stem = stem(of: word, mayBePlural: true) else { return nil }
    let endings = endings[Int(stem.ending.rawValue)]
    let ending = stem.isPlural ? endings.first : endings.dropFirst().first
    return ending.map { word.prefix(stem.count) + $0 }
  }

  private static let vowels = Set("aeiou".utf8)

  /// `nations`, `economies`; not `congress`, `census`, `basis`, `politics`, `gas`.
  private static func looksPlural(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 3, word.last == 0x73 else { return false }
    return !["ss", "us", "is", "ics", "news"].contains { hasEnding(word, $0) }
  }

  private static func pluralStem(
    _ word: ArraySlice<UInt8>
  ) -> (count: Int, ending: EnglishEnding, isPlural: Bool) {
    if hasEnding(word, "ies"), word.count > 4 { return (word.count - 3, .ies, true) }
    // `processes`, `churches`; but `courses` is of `course`.
    if ["sses", "xes", "zzes", "ches", "shes"].contains(where: { hasEnding(word, $0) }) {
      return (word.count - 2, .es, true)
    }
    return (word.count - 1, .s, true)
  }

  private static func endsInSibilant(_ word: ArraySlice<UInt8>) -> Bool {
    ["s", "x", "z", "ch", "sh"].contains { hasEnding(word, $0) }
  }

  private static func hasEnding(_ word: ArraySlice<UInt8>, _ ending: String) -> Bool {
    word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
