// Finds the places where a capitalised name of a document stands in small letters.

/// Finds the places where a document writes one of its own capitalised names in small letters:
/// `Member States`, then `member states`.
struct CaseVariants {
  /// The folded words of each name, by the first of them.
  private var names: [String: [[String]]] = [:]
  /// Those that are only known as the beginning of a longer one: `Member States` of `Member States of
  /// the A`.
  private var beginnings: Set<[String]> = []
  /// Those first words.
  private var firsts = WordList("")

  /// The longest name that is looked for, in words.
  private static let longest = 8

  /// Looks for the names that `sink` has.
  init(_ sink: NameSink) {
    var seen: Set<String> = []
    for mention in sink.mentions
    where mention.evidence.contains(.capitalized)
      && mention.evidence.isDisjoint(with: [.nested, .heading, .title, .sentenceStart])
    {
      let whole = mention.tokens
      let end = Self.beginningEnd(of: whole)
      let words = Array(whole[..<end])
      guard (2...Self.longest).contains(words.count), words.allSatisfy(\.isWord),
        let first = words.first, let last = words.last,
        first.isCapitalized, last.isCapitalized, !last.isAcronym,
        // `the Minister for Trade`, `the minister`: offices have capitals in titles.
        !EnglishFunctionWords.personTitles.contains(base: last),
        !EnglishFunctionWords.offices.contains(base: last),
        seen.insert(Mention.key(of: words)).inserted
      else { continue }
      names[first.folded, default: []].append(words.map(\.folded))
      if end < whole.endIndex { beginnings.insert(words.map(\.folded)) }
    }
    firsts = WordList(Set(names.keys))
    for key in names.keys { names[key]?.sort { $1.count < $0.count } }
  }

  /// The end of the beginning that a name of its own may be: before `of`, after a noun that heads
  /// names, and of no edition.
  private static func beginningEnd(of tokens: [EnglishToken]) -> Int {
    guard let cut = tokens.firstIndex(where: { $0.folded == "of" }), cut >= 2,
      tokens[..<cut].allSatisfy(\.isCapitalized), EnglishHeads.all.contains(tokens[cut - 1].base),
      !tokens[0].word.isOrdinal
    else { return tokens.endIndex }
    return cut
  }

  /// Adds the places of a line where such a name has a word less in capitals.
  func find(in line: EnglishLine, into sink: inout NameSink) {
    guard !line.isHeading, !names.isEmpty else { return }
    for index in line.tokens.indices where line.has(foldedOf: index, in: firsts) {
      guard let first = line.word(index), let candidates = names[first.folded] else { continue }
      for words in candidates where matches(words, at: index, in: line) {
        let range = index..<(index + words.count)
        if beginnings.contains(words), line.folded(range.upperBound) == "of",
          range.allSatisfy({ line.isCapital($0) }), !line.isCapital(index - 1)
        {
          sink.add(range, in: line, .caseVariant)
          break
        }
        guard range.contains(where: { !line.isCapital($0) && !isFunction($0, line) }),
          !line.isCapital(index - 1) || !line.isCapital(index), !line.isCapital(range.upperBound)
        else { continue }
        sink.add(range, in: line, .caseVariant)
        break
      }
    }
  }

  private func isFunction(_ index: Int, _ line: EnglishLine) -> Bool {
    line.has(foldedOf: index, in: EnglishFunctionWords.function)
  }

  private func matches(_ words: [String], at start: Int, in line: EnglishLine) -> Bool {
    words.indices.allSatisfy { line.word(start + $0)?.folded == words[$0] }
  }
}
