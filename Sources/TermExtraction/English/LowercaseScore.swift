// Weighs what speaks for a name in lower case.

/// Weighs what speaks for a name that is written in lower case.
struct LowercaseScore {
  let line: EnglishLine
  let text: EnglishText

  /// The weight of the name in `range`, whose last word is its head; 1 is worth showing.
  func score(_ range: Range<Int>) -> Double {
    let words = range.compactMap { line.word($0) }
    guard let head = words.last?.folded else { return 0 }
    let modifiers = words.dropLast()
    guard modifiers.contains(where: { !EnglishFunctionWords.generic.contains(folded: $0) }) else {
      return 0
    }
    var score = modifierWeights(modifiers) + headWeight(head, modifiers)
    if line.has(foldedOf: range.lowerBound - 1, in: EnglishFunctionWords.determiners) {
      score += 0.3
    }
    return score
  }

  private func modifierWeights(_ modifiers: ArraySlice<EnglishToken>) -> Double {
    var score = 0.4 * Double(modifiers.count - 1)
    if modifiers.contains(where: isPair) { score += 2 }
    if modifiers.contains(where: \.isAcronym) { score += 1 }
    if modifiers.contains(where: isHyphenated) { score += 0.7 }
    if modifiers.contains(where: isDoubled) { score += 4.2 }
    if modifiers.contains(where: { $0.folded.hasSuffix("s'") }) { score += 1.2 }
    if modifiers.first?.text == "5G" { score -= 3 }
    let generic = modifiers.count { EnglishFunctionWords.generic.contains(folded: $0) }
    return score - 0.35 * Double(generic)
  }

  private func headWeight(_ head: String, _ modifiers: ArraySlice<EnglishToken>) -> Double {
    var score = 0.0
    let isCooperation = head == "cooperation"
    if !isCooperation { score += 0.7 }
    if head.hasSuffix("s") { score -= 0.5 }
    if isCooperation, !modifiers.contains(where: isPair) { score -= 0.6 }
    let isNational = modifiers.contains { text.regions.isRegional(base: $0) }
    if head.hasPrefix("scholarship"), isNational { score += 1.5 }
    if ["framework", "community"].contains(head) { score -= 3 }
    // `a Danish-German project` describes; a name says what the project is about.
    if modifiers.count == 1, modifiers.contains(where: isPair), Self.plain.contains(head) {
      score -= 1.5
    }
    // `the ABC meeting` says whose it is.
    if modifiers.count == 1, modifiers.contains(where: \.isAcronym), Self.gatherings.contains(head)
    {
      score -= 1.5
    }
    if modifiers.first?.folded == "international", modifiers.contains(where: isHyphenated) {
      score += 0.3
    }
    if isCooperation || head == "projects", !modifiers.contains(where: isHyphenated) { score -= 2 }
    return score
  }

  private static let plain = WordList("plan plans program programme project projects")

  private static let gatherings = WordList("meeting meetings session sessions")

  /// `China-CELAC`: two names, at least one of a country or an acronym.
  private func isPair(_ word: EnglishToken) -> Bool {
    word.isCapitalPair
      && word.parts.contains { text.regions.isRegional($0) }
  }

  private func isHyphenated(_ word: EnglishToken) -> Bool {
    !word.isCapitalized && word.folded.utf8.contains(0x2D)
      && !["-related", "-based", "-centered", "-centred"].contains { word.folded.hasSuffix($0) }
      && !EnglishFunctionWords.generic.contains(folded: word)
      && !Self.prefixes.contains(word.parts.first ?? "")
  }

  /// Parts before a hyphen that make another adjective, no name.
  private static let prefixes = WordList(
    "anti bi co cross inter intra long mid multi non post pre re short sub trans tri")

  /// `South-South`.
  private func isDoubled(_ word: EnglishToken) -> Bool {
    word.parts.count == 2 && word.parts.first == word.parts.last
  }
}
