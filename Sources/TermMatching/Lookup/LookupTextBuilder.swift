// Makes the forms of a text that are compared.
internal import ICUText
internal import Lexicon
internal import TextModel

/// Makes the forms of terms and queries that are compared.
///
/// Not for use from two threads at once.
final class LookupTextBuilder {
  private let matching: KeyFolder
  private let loose: KeyFolder
  private let stemmer = Stemmer()
  private let lexicon: CompiledLexicon?
  /// The syllables that were asked for, without tones: there are some fifteen hundred.
  private var plainSyllables: [String: String] = [:]
  /// The stems that were asked for: names share most of their words.
  private var stems: [String: String] = [:]
  private static let mostStems = 20_000

  init(lexicon: CompiledLexicon?) throws(ICUError) {
    matching = try KeyFolder(.matching)
    loose = try KeyFolder(.loose)
    self.lexicon = lexicon
  }

  /// The forms of `text`.
  func forms(of text: String) -> LookupText {
    let key = Self.withoutHanSpaces(matching.key(text))
    let folded = ChineseOrdinal.folded(loose.key(text))
    let looseKey = Self.withoutArticle(Self.withoutHanSpaces(folded))
    let words = Self.words(of: looseKey)
    let content = words.filter { !Self.functionWords.contains($0) }
    let stems = content.map(stem)
    let syllables = self.syllables(of: key)
    return LookupText(
      text: text, key: Array(key.utf8), loose: Array(looseKey.utf8),
      letters: Self.scalars(of: looseKey), parts: Self.parts(of: folded), words: words,
      content: content, stems: stems,
      sortedStems: stems.sorted(),
      initials: content.count > 1 ? content.compactMap(\.first).map(String.init).joined() : "",
      pinyin: syllables.joined(),
      pinyinInitials: syllables.compactMap(\.first).map(String.init).joined())
  }

  /// The stem of a word of a name; `4th` for all ways to write an ordinal.
  func stem(_ word: String) -> String {
    if let known = stems[word] { return known }
    let stem = EnglishOrdinal.numeral(word) ?? stemmer.stem(word)
    if stems.count >= Self.mostStems { stems.removeAll(keepingCapacity: true) }
    stems[word] = stem
    return stem
  }

  /// The words of a key, most of which have nothing but ASCII letters.
  private static func words(of key: String) -> [String] {
    let isASCII = key.utf8.allSatisfy { $0 < 0x80 }
    guard isASCII else {
      return key.unicodeScalars.split { !isLetter($0) && $0 != "'" }
        .map { withoutPossessive(String($0)) }
    }
    return key.utf8.split { !WordCharacter.isASCII($0) && $0 != 0x27 }
      .map { withoutPossessive(String($0) ?? "") }
  }

  private static func scalars(of key: String) -> [Unicode.Scalar] {
    let bytes = key.utf8
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return Array(key.unicodeScalars) }
    return bytes.map { Unicode.Scalar($0) }
  }

  /// The parts of a Chinese text between spaces; none where it is one.
  private static func parts(of key: String) -> [[UInt8]] {
    guard key.utf8.contains(0x20), hasHan(key) else { return [] }
    let parts = key.utf8.split(separator: 0x20).map(Array.init)
    return parts.count > 1 && parts.allSatisfy { ($0.first ?? 0) >= 0x80 } ? parts : []
  }

  /// The letters of a query that may be pinyin, tone marks and numbers left out.
  func pinyinLetters(of query: String) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in loose.key(query).unicodeScalars {
      switch scalar {
      case "v", "ü": letters.append("u")
      case "a"..."z": letters.append(scalar)
      case "0"..."5", " ", "'", "-", "·", ":": continue
      default: return ""
      }
    }
    return String(letters)
  }

  /// The text without spaces between Chinese characters, which say nothing: `拉 共 体`.
  private static func withoutHanSpaces(_ key: String) -> String {
    guard key.utf8.contains(0x20), hasHan(key) else { return key }
    var result = String.UnicodeScalarView()
    var spaces = 0
    var last: Unicode.Scalar?
    for scalar in key.unicodeScalars {
      if scalar == " " {
        spaces += 1
        continue
      }
      let isInside = last.map(isHan) == true && isHan(scalar)
      if spaces > 0, !isInside { result.append(" ") }
      result.append(scalar)
      (last, spaces) = (scalar, 0)
    }
    return String(result)
  }

  private static func withoutArticle(_ key: String) -> String {
    for article in ["the ", "a ", "an "] where key.hasPrefix(article) {
      return String(key.dropFirst(article.count))
    }
    return key
  }

  private static func withoutPossessive(_ word: String) -> String {
    guard word.utf8.contains(0x27) else { return word }
    if word.hasSuffix("'s") { return String(word.dropLast(2)) }
    return word.hasSuffix("'") ? String(word.dropLast()) : word
  }

  /// Words that carry no meaning of their own.
  private static let functionWords: Set<String> = [
    "a", "an", "the", "of", "and", "or", "for", "in", "on", "to", "with", "at", "by", "s",
  ]

  /// The syllables of the Chinese characters of a text, words of other scripts as they are.
  private func syllables(of key: String) -> [String] {
    guard Self.hasHan(key) else { return [] }
    var result: [String] = []
    for run in Self.runs(of: key) {
      guard let first = run.unicodeScalars.first, Self.isHan(first) else {
        result.append(run)
        continue
      }
      let words = lexicon?.words(in: run) ?? run.map(String.init)
      for word in words { result += reading(of: word) }
    }
    return result
  }

  /// The syllables of a word: the dictionary's first reading, or each character's usual one.
  private func reading(of word: String) -> [String] {
    if word.unicodeScalars.count > 1, let reading = lexicon?.pinyin(of: word).first {
      let syllables = reading.split(separator: " ").map { plainSyllable(String($0)) }
      if syllables.count == word.unicodeScalars.count { return syllables }
    }
    return word.unicodeScalars.compactMap { Pinyin.table.syllable(of: $0.value) }
      .map(plainSyllable)
  }

  private func plainSyllable(_ syllable: String) -> String {
    if let plain = plainSyllables[syllable] { return plain }
    let plain = pinyinLetters(of: syllable)
    plainSyllables[syllable] = plain
    return plain
  }

  /// The text cut into runs of Chinese characters and of other letters and digits.
  private static func runs(of text: String) -> [String] {
    var runs: [String] = []
    var current = String.UnicodeScalarView()
    var currentIsHan = false
    for scalar in text.unicodeScalars {
      let isLetter = Self.isLetter(scalar)
      if !isLetter || isHan(scalar) != currentIsHan, !current.isEmpty {
        runs.append(String(current))
        current = .init()
      }
      guard isLetter else { continue }
      currentIsHan = isHan(scalar)
      current.append(scalar)
    }
    if !current.isEmpty { runs.append(String(current)) }
    return runs
  }

  /// Whether a character of a key is a letter or a digit; most are ASCII.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return WordCharacter.isASCII(UInt8(scalar.value)) }
    if unifiedIdeographs.contains(scalar.value) { return true }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Whether a text has Chinese characters, whose first byte is E2 or more.
  private static func hasHan(_ key: String) -> Bool {
    key.utf8.contains { $0 >= 0xE2 } && key.unicodeScalars.contains(where: Self.isHan)
  }

  /// Whether a character is Chinese; none below the radicals is.
  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    if unifiedIdeographs.contains(scalar.value) { return true }
    return scalar.value >= 0x2E80 && scalar.properties.isIdeographic
  }

  /// The first block of unified ideographs, in which nearly all are: asking for properties takes
  /// longer.
  private static let unifiedIdeographs: ClosedRange<UInt32> = 0x4E00...0x9FFF
}
