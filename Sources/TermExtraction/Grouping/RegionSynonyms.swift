// Learns which short forms stand for parts of the world.

/// Short forms that the texts define for parts of the world: `Latin American and Caribbean (LAC)`.
struct RegionSynonyms: Sendable {
  /// The words of each long form without connectives, adjectives reduced, and its short form.
  private(set) var forms: [(words: [String], short: String)] = []

  /// Learns from the lines: only where all words are of regions and their initials the short form.
  init(lines: [EnglishLine], regions: EnglishRegions) {
    var seen: Set<[String]> = []
    for line in lines {
      for index in line.tokens.indices where line.isMark(index, "(") {
        guard let acronym = line.word(index + 1), acronym.isAcronym, line.isMark(index + 2, ")"),
          let words = Self.regionWords(before: index, in: line, regions)
        else { continue }
        let initials = words.compactMap(\.first).map(String.init).joined()
        guard initials == acronym.base, seen.insert(words).inserted else { continue }
        forms.append((words, acronym.base))
      }
    }
    forms.sort { ($1.words.count, $0.short) < ($0.words.count, $1.short) }
  }

  /// What several texts define, taken together.
  init(merging all: some Sequence<RegionSynonyms>) {
    var seen: Set<[String]> = []
    for form in all.lazy.flatMap(\.forms) where seen.insert(form.words).inserted {
      forms.append(form)
    }
    forms.sort {
      ($1.words.count, $0.short, $0.words.joined()) < ($0.words.count, $1.short, $1.words.joined())
    }
  }

  private static func regionWords(
    before index: Int, in line: EnglishLine, _ regions: EnglishRegions
  ) -> [String]? {
    var words: [String] = []
    var position = index - 1
    while position >= 0, words.count < 6, let word = line.word(position) {
      if ["and", "the"].contains(word.folded) {
        position -= 1
        continue
      }
      guard word.isCapitalized, regions.isRegional(word.base) else { break }
      words.insert(reduced(word.base), at: 0)
      position -= 1
    }
    return words.count >= 2 ? words : nil
  }

  /// A regional adjective without its ending: `american` and `america` become one.
  static func reduced(_ word: String) -> String {
    for ending in ["ans", "an", "a"] where word.hasSuffix(ending) && word.utf8.count > 5 {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  /// `words` with every long form replaced by its short form; of a long form of three words or more,
  /// the last may be missing.
  func replaced(in words: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < words.count {
      if let (length, short) = match(words, at: index) {
        result.append(short)
        index += length
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }

  private func match(_ words: [String], at start: Int) -> (length: Int, short: String)? {
    for (form, short) in forms {
      for count in [form.count, form.count - 1] where count >= 2 && start + count <= words.count {
        let isSame = (0..<count).allSatisfy { Self.reduced(words[start + $0]) == form[$0] }
        if isSame { return (regionNoun(words, after: start + count) - start, short) }
      }
      if words[start] == short {
        let end = regionNoun(words, after: start + 1)
        if end > start + 1 { return (end - start, short) }
      }
    }
    return nil
  }

  /// The position after a noun that says no more than that a region is meant.
  private func regionNoun(_ words: [String], after end: Int) -> Int {
    end < words.count && ["region", "countries"].contains(words[end]) ? end + 1 : end
  }
}
