// A word or a mark of an English line.
internal import TextModel

/// A word or a mark of punctuation in its place.
struct EnglishToken: Sendable {
  /// Where the token stands in the document.
  let span: ByteSpan
  /// The word or mark.
  let word: EnglishWord
  /// Whether the token is the first word of a sentence, a heading or a quotation.
  let isFirst: Bool

  /// The token as it is written.
  var text: String { word.text }
  /// The token in lower case, with straight apostrophes and hyphens.
  var folded: String { word.folded }
  /// The folded word without a possessive ending.
  var base: String { word.base }
  /// Whether the token is a word, a number or an acronym; a mark otherwise.
  var isWord: Bool { word.isWord }
  /// Whether a capital letter begins the word, or stands in a word that a digit begins, or inside
  /// one: `mRNA`.
  var isCapitalized: Bool { word.isCapitalized }
  /// Whether the token is written as initials: `CELAC`, `G20`, `U.N.`, `CERTs`, `AfCFTA`.
  var isAcronym: Bool { word.isAcronym }
  /// Whether the token is a number written in digits.
  var isNumber: Bool { word.isNumber }
  /// Whether the token is a year, `1000` to `2999`.
  var isYear: Bool { word.isYear }
  /// Whether the word is a span of years: `2025-2027`.
  var isYearSpan: Bool { word.isYearSpan }
  /// Whether all letters are capitals, and there are at least two.
  var isAllCapitals: Bool { word.isAllCapitals }
  /// Whether the word is two names with a hyphen between them: `China-CELAC`.
  var isCapitalPair: Bool { word.isCapitalPair }
  /// The folded parts of a hyphenated word; the word alone where it has no hyphen.
  var parts: [String] { word.parts }

  /// The token without `’s` at its end.
  var withoutPossessive: EnglishToken {
    guard let shorter = word.withoutPossessive else { return self }
    let cut = word.text.utf8.count - shorter.text.utf8.count
    return EnglishToken(
      span: ByteSpan(span.start, span.end - cut), word: shorter, isFirst: isFirst)
  }
}
