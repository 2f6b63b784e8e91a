// What is said to lie between two parties.

/// Finds what texts say two parties have: `China-LAC relations`, `China–Latin America trade`.
struct PairPhrases {
  let line: EnglishLine
  let text: EnglishText

  /// Adds the line's phrases: a pair of names, then one to three nouns in lower case.
  func find(into sink: inout NameSink) {
    var index = 0
    while index < line.tokens.count {
      guard line.tokens[index].isCapitalized else {
        index += 1
        continue
      }
      if let apart = partiesApart(at: index) {
        sink.add(apart, in: line, .lowercase, score: 1.2)
        index = apart.upperBound
        continue
      }
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

  /// `China and LAC relations`: the same with `and` between the parties.
  private func partiesApart(at index: Int) -> Range<Int>? {
    guard let first = line.word(index), first.isCapitalized, line.folded(index + 1) == "and",
      text.regions.countries.contains(first.folded), line.folded(index - 1) != "and",
      let second = line.word(index + 2), second.isCapitalized,
      second.isAcronym || text.regions.isRegional(second.base)
    else { return nil }
    let end = second.isAcronym ? index + 3 : partiesEnd(from: index + 2)
    return line.has(foldedOf: end, in: Self.bonds) ? index..<(end + 1) : nil
  }

  /// What two parties have in common.
  private static let bonds = WordList("cooperation friendship relations ties trade")

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
      !EnglishFunctionWords.function.contains(folded: word),
      !EnglishFunctionWords.determiners.contains(folded: word),
      !["ing", "ed", "ly"].contains(where: { word.folded.hasSuffix($0) })
    {
      end += 1
    }
    return end
  }
}
