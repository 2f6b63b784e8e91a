// A word or a mark of an English line.
internal import TextModel

/// A word or a mark of punctuation.
struct EnglishToken: Sendable {
  /// Where the token stands in the document.
  let span: ByteSpan
  /// The token as it is written.
  let text: String
  /// The token in lower case, with straight apostrophes and hyphens.
  let folded: String
  /// Whether the token is a word, a number or an acronym; a mark otherwise.
  let isWord: Bool
  /// Whether a capital letter begins the word, or stands in a word that a digit begins, or inside
  /// one: `mRNA`.
  let isCapitalized: Bool
  /// Whether the token is the first word of a sentence, a heading or a quotation.
  let isFirst: Bool

  /// The folded word without a possessive ending.
  let base: String
  /// Whether the token is written as initials: `CELAC`, `G20`, `U.N.`, `CERTs`, `AfCFTA`.
  let isAcronym: Bool

  /// Creates a token; what rules ask of it again and again is worked out once.
  init(
    span: ByteSpan, text: String, folded: String, isWord: Bool, isCapitalized: Bool, isFirst: Bool
  ) {
    self.span = span
    self.text = text
    self.folded = folded
    self.isWord = isWord
    self.isCapitalized = isCapitalized
    self.isFirst = isFirst
    base = Self.base(of: folded)
    isAcronym = isWord && isCapitalized && Self.isAcronym(text)
  }

  /// Whether the token is a number written in digits.
  var isNumber: Bool { isWord && folded.utf8.allSatisfy { $0 < 0x3A && $0 > 0x2A } }

  /// Whether the token is a year, `1000` to `2999`.
  var isYear: Bool {
    folded.utf8.count == 4 && isNumber && (folded.hasPrefix("1") || folded.hasPrefix("2"))
  }

  private static func isAcronym(_ text: String) -> Bool {
    var capitals = 0
    var digits = 0
    var others = 0
    var dropped = text.hasSuffix("’s") || text.hasSuffix("'s") ? 2 : 0
    if dropped == 0, text.utf8.last == 0x73 { dropped = 1 }
    for scalar in text.unicodeScalars.dropLast(dropped) {
      if scalar.isASCII ? scalar.value &- 0x41 < 26 : scalar.properties.isUppercase {
        capitals += 1
      } else if scalar.isASCII
        ? scalar.value &- 0x30 < 10 : scalar.properties.numericType != nil
      {
        digits += 1
      } else if scalar != "." && scalar != "-" {
        others += 1
      }
    }
    if others == 0 { return capitals >= 2 || capitals == 1 && digits > 0 }
    // A small letter or two may stand for a syllable: `AfCFTA`.
    return others <= 2 && capitals >= 3 && capitals > others
  }

  private static func base(of folded: String) -> String {
    // Most words have no apostrophe.
    guard folded.utf8.contains(0x27) else { return folded }
    if folded.hasSuffix("'s") { return String(folded.dropLast(2)) }
    if folded.hasSuffix("s'") { return String(folded.dropLast(1)) }
    return folded
  }

  /// The token without `’s` at its end.
  var withoutPossessive: EnglishToken {
    guard text.utf8.last == 0x73 else { return self }
    let ending = text.hasSuffix("’s") ? "’s" : text.hasSuffix("'s") ? "'s" : ""
    guard isWord, !ending.isEmpty, text.utf8.count > ending.utf8.count else { return self }
    return EnglishToken(
      span: ByteSpan(span.start, span.end - ending.utf8.count),
      text: String(text.dropLast(2)), folded: String(folded.dropLast(2)), isWord: true,
      isCapitalized: isCapitalized, isFirst: isFirst)
  }

  /// The folded parts of a hyphenated word; the word alone where it has no hyphen.
  var parts: [String] { base.split(separator: "-").map(String.init) }

  /// Whether the word is two names with a hyphen between them: `China-CELAC`.
  var isCapitalPair: Bool {
    // Most words have no dash.
    guard isCapitalized, !isAcronym, text.utf8.contains(where: { $0 == 0x2D || $0 == 0xE2 }) else {
      return false
    }
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "–" })
    return parts.count > 1
      && parts.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false }
  }
}
