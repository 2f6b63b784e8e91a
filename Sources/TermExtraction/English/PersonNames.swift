// Learns which words are names of persons.

/// Learns the names of persons from the words beside them: `President X Y`, `X Y said`.
enum PersonNames {
  /// The folded words of all persons' names that the lines give away.
  static func words(in lines: [EnglishLine], regions: EnglishRegions) -> WordSet {
    var words = WordSet()
    for line in lines {
      for index in line.tokens.indices where line.tokens[index].isWord {
        if line.tokens[index].isCapitalized {
          for word in name(after: index, in: line) where isPersonal(word, regions) {
            words.insert(word.word.baseHash)
          }
        }
        if index > 0, line.tokens[index - 1].isCapitalized {
          for word in name(before: index, in: line) where isPersonal(word, regions) {
            words.insert(word.word.baseHash)
          }
        }
      }
    }
    return words
  }

  private static func isPersonal(_ word: EnglishToken, _ regions: EnglishRegions) -> Bool {
    !word.isAcronym && !word.isCapitalPair && !regions.isRegional(base: word)
      && !EnglishHeads.all.contains(base: word)
      && !EnglishFunctionWords.personTitles.contains(base: word)
      && !EnglishFunctionWords.function.contains(base: word)
  }

  /// The run of capitalised words after a title: `President Gabriel Boric Font`.
  private static func name(after index: Int, in line: EnglishLine) -> ArraySlice<EnglishToken> {
    guard let title = line.word(index), title.isCapitalized,
      titles.contains(folded: title), !line.isHeading
    else { return [] }
    let end = line.capitalRun(from: index + 1)
    let run = line.tokens[(index + 1)..<max(index + 1, end)]
    guard run.count <= 4, !run.contains(where: { EnglishHeads.all.contains(base: $0) }) else {
      return []
    }
    return run
  }

  /// The run of capitalised words before a verb of speech: `Wang Yi said`.
  private static func name(before index: Int, in line: EnglishLine) -> ArraySlice<EnglishToken> {
    // A name stands before few words; that is seen sooner.
    guard line.isCapital(index - 1), line.has(foldedOf: index, in: EnglishFunctionWords.speechVerbs)
    else { return [] }
    var start = index
    while line.isCapital(start - 1), index - start < 5 { start -= 1 }
    guard (2...4).contains(index - start) else { return [] }
    let run = line.tokens[start..<index]
    let isName = run.allSatisfy {
      !EnglishHeads.all.contains(base: $0) && !EnglishFunctionWords.determiners.contains(base: $0)
    }
    return isName ? run : []
  }

  private static let titles = WordList(
    """
    president minister premier secretary-general ambassador chancellor mr mrs ms professor director
    """)
}
