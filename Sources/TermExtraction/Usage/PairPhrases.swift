// What is said to lie between two parties.

/// Finds what texts say two parties have: `China-LAC relations`, `China–Latin America trade`.
struct PairPhrases {
  let line: EnglishLine
  let text: EnglishText

  /// Adds the line's phrases: a pair of names, then one to three nouns in lower case.
  func find(into sink: inout NameSink) {
    var index = 0
    while index < line.tokens.count {
      guard let word = line.word(index), word.isCapitalPair,
        word.parts.contains(where: { text.regions.isRegional($0) })
      else {
        index += 1
        continue
      }
      let end = partiesEnd(from: index + 1)
      let close = nounsEnd(from: end)
      // `community with a shared future` is a set phrase, longer than what is looked for here.
      let isWhole = line.folded(close) != "with"
      if close > end, isWhole { sink.add(index..<close, in: line, .lowercase, score: 1.2) }
      index = max(close, index + 1)
    }
  }

  /// The end of the second party's name: `China–Latin America and the Caribbean`.
  private func partiesEnd(from start: Int) -> Int {
    var index = start
    while index - start < 6 {
      let next = ["and", "the"].contains(line.folded(index)) ? index + 1 : index
      let last = line.folded(next) == "the" ? next + 1 : next
      guard let word = line.word(last), word.isCapitalized, text.regions.isRegional(word.base)
      else { return index }
      index = last + 1
    }
    return index
  }

  private func nounsEnd(from start: Int) -> Int {
    var end = start
    while end - start < 3, let word = line.word(end), !word.isCapitalized, !word.isNumber,
      !EnglishFunctionWords.function.contains(word.folded),
      !EnglishFunctionWords.determiners.contains(word.folded),
      !["ing", "ed", "ly"].contains(where: { word.folded.hasSuffix($0) })
    {
      end += 1
    }
    return end
  }
}
