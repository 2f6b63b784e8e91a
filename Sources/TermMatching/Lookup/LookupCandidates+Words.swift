// Names whose words are like those of a query.
internal import TextModel

extension LookupCandidates {
  /// The names that have a word like each of the query's, a slip in some of them.
  ///
  /// - Parameter stem: gives the stem of a word.
  func withSlipsInWords(_ query: LookupText, _ stem: (String) -> String) -> [UInt32] {
    guard !query.isChinese, !query.content.isEmpty, query.content.count <= 12 else { return [] }
    let alike = zip(query.content, query.stems).map { word, ownStem in
      [ownStem] + stems(like: word, ownStem, edits: 1, stem)
    }
    let counts = Set((alike.first ?? []).flatMap { index.numbers(under: LookupKey.stemCounts($0)) })
    return gather(counts.sorted()) { count in
      common(
        alike.lazy.map { stems in
          Set(stems.flatMap { index.numbers(under: LookupKey.stem($0, count: count)) }).sorted()
        })
    }
  }

  /// The names that have the most in common with a query.
  func resembling(_ query: LookupText, _ stem: (String) -> String) -> [UInt32] {
    let lists: [Set<UInt32>] =
      query.isChinese
      ? LetterPair.innerPairs(of: query.letters).map { Set(names($0)) }
      : zip(query.words, query.words.map(stem)).prefix(20).map { word, ownStem in
        // With more edits allowed, half of all words are like a long one.
        let edits = min(2, max(1, word.unicodeScalars.count / 3))
        return names([ownStem] + stems(like: word, ownStem, edits: edits, stem))
      }
    var counts: [UInt32: Int] = [:]
    for list in lists { for number in list { counts[number, default: 0] += 1 } }
    let best = counts.sorted {
      ($0.value, $1.key) > ($1.value, $0.key)
    }
    return best.prefix(enough).map(\.key)
  }

  /// The shortest names with a pair of letters.
  private func names(_ pair: LetterPair) -> [UInt32] {
    let lengths = index.numbers(under: LookupKey.pairLengths(pair)).sorted()
    return LookupCandidates(index: index, enough: enough * 10).gather(lengths) { length in
      index.numbers(under: LookupKey.pair(pair, length: length))
    }
  }

  /// The names of the fewest words that have one of some stems, each once; those of the first stems
  /// where there are very many.
  private func names(_ stems: [String]) -> Set<UInt32> {
    var found = Set<UInt32>()
    for stem in stems where found.count < enough * 10 {
      let counts = index.numbers(under: LookupKey.stemCounts(stem)).sorted()
      found.formUnion(
        LookupCandidates(index: index, enough: enough * 10).gather(counts) { count in
          index.numbers(under: LookupKey.stem(stem, count: count))
        })
    }
    return found
  }

  /// The stems of the index's words that are a few edits from a word, or from its stem.
  private func stems(
    like word: String, _ ownStem: String, edits: Int, _ stem: (String) -> String
  ) -> [String] {
    let (letters, stemLetters) = (Array(word.unicodeScalars), Array(ownStem.unicodeScalars))
    guard letters.count >= 3 else { return [] }
    let words =
      numbers(near: letters, edits, LookupKey.wordPair(_:length:))
      + numbers(near: stemLetters, edits, LookupKey.stemPair(_:length:))
    var found = Set<String>()
    for other in Set(words).sorted().compactMap(index.word) {
      let otherStem = stem(other)
      if EditDistance.damerau(letters, Array(other.unicodeScalars), limit: edits) != nil
        || EditDistance.damerau(stemLetters, Array(otherStem.unicodeScalars), limit: edits) != nil
      {
        found.insert(otherStem)
      }
    }
    return found.sorted()
  }

  private func numbers(
    near letters: [Unicode.Scalar], _ edits: Int, _ key: (LetterPair, Int) -> UInt64
  ) -> [UInt32] {
    let pairs = LetterPair.pairs(of: letters)
    return (max(1, letters.count - edits)...letters.count + edits).flatMap { length in
      frequent(pairs.map { key($0, length) }, atLeast: pairs.count - 3 * edits)
    }
  }
}
