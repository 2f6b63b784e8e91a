// All spellings of all terms of some concepts.
internal import GlossaryModel
internal import ICUText
internal import TextModel

/// All spellings of all terms of some concepts, as symbols.
struct TermPatterns {
  /// The patterns, in the order of the concepts and their terms.
  private(set) var patterns: [TermPattern] = []
  /// The symbols of all patterns, one after the other.
  private(set) var symbols: [UInt8] = []
  /// Where each pattern begins in ``symbols``.
  private(set) var starts: [UInt32] = []
  /// The cases of the letters of those patterns to which case matters.
  private(set) var cases: [LetterCase] = []

  /// Makes the patterns; terms without a letter or a digit, and terms of more than 64 KB, have none.
  ///
  /// - Parameter spellings: The other spellings of English terms, where they are to be found too.
  /// - Complexity: O(n) in the length of all terms.
  init(_ concepts: [Concept], folder: SymbolFolder, spellings: EnglishSpellings? = nil) {
    for (index, concept) in concepts.enumerated() {
      for (place, term) in concept.terms.enumerated() where term.text.utf8.count < 1 << 16 {
        add(
          term, concept: Int32(clamping: index), place: Int32(clamping: place), folder, spellings)
      }
    }
  }

  private mutating func add(
    _ term: Term, concept: Int32, place: Int32, _ folder: SymbolFolder,
    _ spellings: EnglishSpellings?
  ) {
    let symbols = folder.symbols(of: term.text)
    guard Self.hasLetter(symbols.bytes) else { return }
    let isInflected = term.language.isEnglish && !term.exact
    var pattern = TermPattern(
      concept: concept, term: place, length: 0, cases: -1, ending: .none,
      rules: Self.rules(of: term))
    append(symbols, of: term.text, &pattern, inflected: isInflected, term)
    guard isInflected else { return }
    appendOtherNumbers(of: term.text, pattern, folder, term)
    pattern.rules.insert(.isRespelt)
    for text in spellings?.variants(of: term.text) ?? [] {
      append(folder.symbols(of: text), of: text, &pattern, inflected: true, term)
      appendOtherNumbers(of: text, pattern, folder, term)
    }
  }

  private mutating func appendOtherNumbers(
    of text: String, _ pattern: TermPattern, _ folder: SymbolFolder, _ term: Term
  ) {
    var pattern = pattern
    pattern.rules.insert(.isInflected)
    for variant in EnglishNumber.variants(of: text) {
      append(folder.symbols(of: variant), of: variant, &pattern, inflected: true, term)
    }
  }

  private mutating func append(
    _ symbols: TermSymbols, of text: String, _ pattern: inout TermPattern, inflected: Bool,
    _ term: Term
  ) {
    var count = symbols.bytes.count
    let start = symbols.bytes.lastIndex(where: TermSymbols.isMarked)
    pattern.ending = .none
    pattern.rules.remove([.isPlural, .lastWordIsCapitalised])
    if inflected, let start, var word = Self.lastWord(symbols.bytes, from: start) {
      word[0] |= 0x20
      let mayBePlural = start > 0 && !EnglishNumber.hasPreposition(text) || Self.isAcronym(term)
      if let stem = EnglishEnding.stem(of: word[...], mayBePlural: mayBePlural), stem.count > 1 {
        count = start + stem.count
        pattern.ending = stem.ending
        if stem.isPlural { pattern.rules.insert(.isPlural) }
      }
    }
    let cases = LetterCase.cases(of: symbols, in: text)
    if let start, cases[start] == .upper { pattern.rules.insert(.lastWordIsCapitalised) }
    pattern.length = Int32(clamping: count)
    pattern.cases = -1
    if !pattern.rules.isDisjoint(with: [.caseSensitive, .capitalsKept]) {
      pattern.cases = Int32(clamping: self.cases.count)
      self.cases += cases.prefix(count)
    }
    starts.append(UInt32(clamping: self.symbols.count))
    self.symbols += symbols.bytes.prefix(count)
    patterns.append(pattern)
  }

  /// The last word where it is one of ASCII letters that ends the term.
  private static func lastWord(_ symbols: [UInt8], from start: Int) -> [UInt8]? {
    let word = symbols[start...]
    let isPlain = (word.first ?? 0) &- 0x41 < 26 && word.dropFirst().allSatisfy { $0 &- 0x61 < 26 }
    return isPlain ? Array(word) : nil
  }

  private static func rules(of term: Term) -> TermPattern.Rules {
    var rules: TermPattern.Rules = []
    if term.exact { rules.insert(.exact) }
    if term.insideWords { rules.insert(.insideWords) }
    if term.caseSensitive { rules.insert(.caseSensitive) }
    if isAcronym(term) { rules.insert(.capitalsKept) }
    return rules
  }

  /// Whether a term is one, or is written like one: capitals and digits, at least two of them
  /// letters.
  private static func isAcronym(_ term: Term) -> Bool {
    if term.kind == .acronym { return true }
    var capitals = 0
    for scalar in term.text.unicodeScalars {
      if scalar.properties.isLowercase || scalar.properties.isWhitespace { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals >= 2
  }

  private static func hasLetter(_ symbols: [UInt8]) -> Bool {
    symbols.contains { $0 >= 0x80 || WordCharacter.isASCII($0) || TermSymbols.isMarked($0) }
  }
}
