// How the letters of a name are cased, and the same casing given to another name.

/// How the letters of a name are cased where it stands, against how its glossary has them.
enum LetterCasing {
  /// As the glossary has it.
  case own
  /// As the glossary has it, but for a capital at the beginning.
  case sentenceStart
  /// Every word but the small ones begins with a capital.
  case title
  /// Capitals only.
  case capitals
  /// In another way.
  case other

  /// The casing of `found`, a place where `term` stands.
  ///
  /// Endings, dashes and spaces that differ do not count.
  static func of(_ found: String, for term: String) -> LetterCasing {
    let (words, model) = (LetterCasing.words(of: found), LetterCasing.words(of: term))
    guard words.count == model.count else { return of(words: words) }
    let differing = words.indices.filter { !isCasedAlike(words[$0], model[$0]) }
    if differing.isEmpty { return .own }
    if differing == [0], capitalised(String(model[0])).hasPrefix(words[0].prefix(1)),
      isCasedAlike(words[0].dropFirst(), model[0].dropFirst())
    {
      return .sentenceStart
    }
    return of(words: words)
  }

  private static func of(words: [Substring]) -> LetterCasing {
    let letters = words.joined().unicodeScalars.filter(\.properties.isCased)
    if letters.count > 1, letters.allSatisfy(\.properties.isUppercase) { return .capitals }
    let isTitle = words.allSatisfy { isSmall($0) || isCapitalised($0) }
    return isTitle ? .title : .other
  }

  /// `name`, which is written as a glossary has it, with this casing.
  func apply(to name: String) -> String {
    switch self {
    case .own, .other: name
    case .sentenceStart: Self.capitalised(name)
    case .capitals: name.uppercased()
    case .title: Self.titled(name)
    }
  }

  /// `name` with a capital at its beginning.
  static func capitalised(_ name: String) -> String {
    guard let first = name.unicodeScalars.first, first.properties.isLowercase else { return name }
    return first.properties.titlecaseMapping
      + String(String.UnicodeScalarView(name.unicodeScalars.dropFirst()))
  }

  /// `found` with the letters cased as in `term`, word by word; endings stay as they are.
  static func recased(_ found: String, as term: String) -> String {
    var models = words(of: term)[...]
    var result = ""
    var letters: Substring = ""
    var isInWord = false
    for character in found {
      let isLetter = character.isLetter || character.isNumber
      if isLetter, !isInWord { letters = models.popFirst() ?? "" }
      isInWord = isLetter
      guard isLetter, let model = letters.popFirst() else {
        result.append(character)
        continue
      }
      result += model.isUppercase ? character.uppercased() : character.lowercased()
    }
    return result
  }

  private static func titled(_ name: String) -> String {
    var isFirst = true
    return name.split(separator: " ", omittingEmptySubsequences: false).map { word in
      defer { isFirst = false }
      return isSmall(word) && !isFirst ? String(word) : capitalised(String(word))
    }.joined(separator: " ")
  }

  /// The runs of letters and digits of a name; apostrophes and what follows them left out.
  private static func words(of name: String) -> [Substring] {
    name.split { character in !character.isLetter && !character.isNumber }
      .filter { $0 != "s" && $0 != "S" }
  }

  private static func isCasedAlike(_ word: Substring, _ model: Substring) -> Bool {
    let pairs = zip(word.unicodeScalars, model.unicodeScalars)
    guard pairs.allSatisfy({ $0.properties.isUppercase == $1.properties.isUppercase }) else {
      return false
    }
    // An ending beyond the model's is in small letters, as in `FTAs`.
    return word.unicodeScalars.dropFirst(model.unicodeScalars.count)
      .allSatisfy { !$0.properties.isUppercase }
  }

  /// Whether a word begins with a capital, or has no case, and is no mixture: `Forum`, `LAC`, `2025`.
  private static func isCapitalised(_ word: Substring) -> Bool {
    let scalars = word.unicodeScalars
    if scalars.first?.properties.isLowercase ?? false { return false }
    let capitals = scalars.dropFirst().count(where: \.properties.isUppercase)
    return capitals == 0 || capitals == scalars.count - 1
  }

  /// Whether a title leaves the word in small letters: an article, a conjunction, a preposition.
  static func isSmall(_ word: Substring) -> Bool { smallWords.contains(word.lowercased()) }

  /// Closed classes of English words, compiled for this project from common knowledge.
  private static let smallWords: Set<String> = [
    "a", "an", "and", "as", "at", "between", "but", "by", "for", "from", "in", "into", "nor", "of",
    "on", "or", "over", "per", "the", "to", "toward", "towards", "under", "upon", "via", "with",
    "within", "without", "among", "against",
  ]
}
