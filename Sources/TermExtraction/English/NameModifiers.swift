// Words in lower case that may stand before the noun of a name.

/// Tells words in lower case that may stand before the noun of a name from those that never do.
enum NameModifiers {
  /// Whether a word may say what kind of thing a name is of, as far as the word alone tells.
  static func contain(_ folded: String, base: String, parts: [String], isNumber: Bool) -> Bool {
    if EnglishFunctionWords.determiners.contains(base) || isNumber { return false }
    if isCount(parts) || NestedNames.isOrdinal(folded) { return false }
    if EnglishFunctionWords.function.contains(folded), folded != "new" { return false }
    if folded.utf8.contains(0x2D) || participles.contains(folded) { return true }
    if EnglishFunctionWords.starters.contains(folded) || isThirdPerson(folded) { return false }
    return !["ing", "ed", "ize", "ise", "ify", "ly"].contains { folded.hasSuffix($0) }
  }

  /// Whether the word is a number in letters or a span of time: `thirty-one`, `six-year`.
  private static func isCount(_ parts: [String]) -> Bool {
    guard let first = parts.first, let last = parts.last else { return false }
    return numerals.contains(first)
      && (numerals.contains(last) || ["year", "month", "week", "day", "hour"].contains(last))
  }

  private static let numerals = WordList(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    thousand million billion
    """)

  private static func isThirdPerson(_ word: String) -> Bool {
    word.hasSuffix("s") && EnglishFunctionWords.starters.contains(String(word.dropLast()))
      && !EnglishHeads.all.contains(word)
  }

  /// Participles that belong to names.
  private static let participles = WordList(
    """
    shared united integrated developed building training developing banking manufacturing planning
    mining learning trading engineering monitoring policing lending
    """)
}
