// Reads a name that explains one of its words in brackets.

/// Reads names such as `China-Arab States League (LAS) Forum`: the acronym in the bracket stands
/// for the words before it.
enum BracketedExpansion {
  /// The folded words of the name with the acronym in place of what it stands for; one proposal
  /// for each place where that may begin.
  static func shortened(_ tokens: [EnglishToken]) -> [[String]] {
    guard let open = tokens.firstIndex(where: { $0.text == "(" }), open > 0,
      open + 3 < tokens.count, tokens[open + 2].text == ")", tokens[open + 1].isAcronym
    else { return [] }
    let before = FormKeyBuilder.words(of: Array(tokens[..<open]))
    let after = FormKeyBuilder.words(of: Array(tokens[(open + 3)...]))
    let acronym = tokens[open + 1].base
    return before.indices.prefix(12).map { Array(before[..<$0]) + [acronym] + after }
  }
}
