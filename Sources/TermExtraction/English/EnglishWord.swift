// A word or a mark of English, apart from the places where it stands.

/// A word or a mark of English, apart from the places where it stands: what rules ask of it again and
/// again is worked out once.
final class EnglishWord: Sendable {
  /// The word as it is written.
  let text: String
  /// The word in lower case, with straight apostrophes and hyphens.
  let folded: String
  /// The folded word without a possessive ending.
  let base: String
  /// The hashes of ``folded`` and ``base`` by which a ``WordList`` finds them.
  let (foldedHash, baseHash): (UInt64, UInt64)
  /// Whether it is a word, a number or an acronym; a mark otherwise.
  let isWord: Bool
  /// Whether a capital letter begins the word, or stands in a word that a digit begins, or inside
  /// one: `mRNA`.
  let isCapitalized: Bool
  /// Whether it is written as initials: `CELAC`, `G20`, `U.N.`, `CERTs`, `AfCFTA`.
  let isAcronym: Bool
  /// Whether it is a number written in digits.
  let isNumber: Bool
  /// Whether it is a year, `1000` to `2999`.
  let isYear: Bool
  /// Whether it is a span of years: `2025-2027`.
  let isYearSpan: Bool
  /// Whether all letters are capitals, and there are at least two.
  let isAllCapitals: Bool
  /// Whether it is two names with a hyphen between them: `China-CELAC`.
  let isCapitalPair: Bool
  /// Whether a name in capitals may begin with it, as far as the word alone tells.
  let mayBeginName: Bool
  /// Whether a name may go on with it, as far as the word alone tells.
  let mayExtendName: Bool
  /// Whether it is an ordinal, in letters or digits: `fourth`, `30th`, `IV`.
  let isOrdinal: Bool
  /// Whether it may stand in lower case before the noun of a name, as far as the word alone tells.
  let mayModifyName: Bool
  /// The folded parts of a hyphenated word; the word alone where it has no hyphen.
  let parts: [String]
  /// Of each part between dashes, whether a capital begins it.
  let partCapitals: [Bool]
  /// The word without `’s` at its end; `nil` where it has none.
  let withoutPossessive: EnglishWord?

  /// Reads a word or a mark.
  convenience init(_ text: String, isWord: Bool) {
    self.init(
      text, folded: isWord ? Self.fold(text) : text, isWord: isWord,
      isCapitalized: isWord && Self.isCapitalized(text))
  }

  private init(_ text: String, folded: String, isWord: Bool, isCapitalized: Bool) {
    self.text = text
    self.folded = folded
    self.isWord = isWord
    self.isCapitalized = isCapitalized
    let base = Self.base(of: folded)
    self.base = base
    let foldedHash = WordList.hash(of: folded)
    (self.foldedHash, baseHash) = (
      foldedHash, base == folded ? foldedHash : WordList.hash(of: base)
    )
    let isAcronym = isWord && isCapitalized && Self.isAcronym(text)
    self.isAcronym = isAcronym
    let isNumber = isWord && folded.utf8.allSatisfy { $0 < 0x3A && $0 > 0x2A }
    self.isNumber = isNumber
    isYear =
      isNumber && folded.utf8.count == 4 && (folded.utf8.first == 0x31 || folded.utf8.first == 0x32)
    isYearSpan = Self.isYearSpan(folded)
    isAllCapitals = Self.isAllCapitals(text)
    isCapitalPair = isCapitalized && !isAcronym && Self.isCapitalPair(text)
    mayBeginName = isCapitalized || folded == "joint" || (folded.utf8.first ?? 0) &- 0x30 < 10
    mayExtendName =
      isCapitalized || isNumber || text.utf8.first == 0x2B
      || CapitalizedSpans.extending.contains(folded)
    isOrdinal = NestedNames.isOrdinal(folded)
    let parts =
      base.utf8.contains(0x2D)
      ? base.split(separator: "-").map(String.init)
      : base.isEmpty ? [] : [base]
    self.parts = parts
    mayModifyName = NameModifiers.contain(folded, base: base, parts: parts, isNumber: isNumber)
    partCapitals = Self.partCapitals(text)
    withoutPossessive = isWord ? Self.withoutPossessive(text, folded, isCapitalized) : nil
  }

  private static func withoutPossessive(
    _ text: String, _ folded: String, _ isCapitalized: Bool
  ) -> EnglishWord? {
    guard text.utf8.last == 0x73 else { return nil }
    let ending = text.hasSuffix("’s") ? "’s" : text.hasSuffix("'s") ? "'s" : ""
    guard !ending.isEmpty, text.utf8.count > ending.utf8.count else { return nil }
    return EnglishWord(
      String(text.dropLast(2)), folded: String(folded.dropLast(2)), isWord: true,
      isCapitalized: isCapitalized)
  }

  private static func fold(_ text: String) -> String {
    // Plain small letters need no work.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 &- 0x41 >= 26 }) { return text }
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "’": plain.append("'")
      case "–", "‑", "‐": plain.append("-")
      default: plain.append(scalar)
      }
    }
    return String(plain).lowercased()
  }

  private static func base(of folded: String) -> String {
    // Most words have no apostrophe.
    guard folded.utf8.contains(0x27) else { return folded }
    if folded.hasSuffix("'s") { return String(folded.dropLast(2)) }
    if folded.hasSuffix("s'") { return String(folded.dropLast(1)) }
    return folded
  }

  private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value &- 0x41 < 26 : scalar.properties.isUppercase
  }

  private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value &- 0x30 < 10 : scalar.properties.numericType != nil
  }

  private static func isCapitalized(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return false }
    if isUppercase(first) { return true }
    // `21st-Century`, `mRNA`: a capital later in the word counts where it is no hyphenated part's.
    let rest = isDigit(first) ? scalars[...] : scalars.prefix { $0 != "-" }
    return rest.contains(where: isUppercase)
  }

  private static func isAcronym(_ text: String) -> Bool {
    var capitals = 0
    var digits = 0
    var others = 0
    var dropped = text.hasSuffix("’s") || text.hasSuffix("'s") ? 2 : 0
    if dropped == 0, text.utf8.last == 0x73 { dropped = 1 }
    for scalar in text.unicodeScalars.dropLast(dropped) {
      if isUppercase(scalar) {
        capitals += 1
      } else if isDigit(scalar) {
        digits += 1
      } else if scalar != "." && scalar != "-" {
        others += 1
      }
    }
    if others == 0 { return capitals >= 2 || capitals == 1 && digits > 0 }
    // A small letter or two may stand for a syllable: `AfCFTA`.
    return others <= 2 && capitals >= 3 && capitals > others
  }

  private static func isYearSpan(_ folded: String) -> Bool {
    guard folded.utf8.contains(0x2D) else { return false }
    let parts = folded.split(separator: "-")
    return parts.count == 2
      && parts.allSatisfy {
        (2...4).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 < 0x3A && $0 > 0x2F }
      }
  }

  private static func isAllCapitals(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars where isAlphabetic(scalar) {
      guard isUppercase(scalar) else { return false }
      letters += 1
    }
    return letters >= 2
  }

  private static func partCapitals(_ text: String) -> [Bool] {
    // Most words have no dash.
    guard text.utf8.contains(where: { $0 == 0x2D || $0 == 0xE2 }) else {
      return text.unicodeScalars.first.map { isUppercase($0) ? isOne : isNone } ?? []
    }
    return text.split { $0 == "-" || $0 == "–" || $0 == "‑" }
      .map { $0.unicodeScalars.first.map(isUppercase) ?? false }
  }

  /// Held once for all words.
  private static let (isOne, isNone) = ([true], [false])

  private static func isCapitalPair(_ text: String) -> Bool {
    // Most words have no dash.
    guard text.utf8.contains(where: { $0 == 0x2D || $0 == 0xE2 }) else { return false }
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "–" })
    return parts.count > 1
      && parts.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false }
  }
}
