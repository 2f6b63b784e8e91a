// Names that are written in lower case and end in a noun that heads names.

/// Finds names written in lower case: `liaison mechanism between the national teams`.
struct LowercaseNames {
  let line: EnglishLine
  let text: EnglishText
  /// Where the line's capitalised names begin, by where they end.
  private let nameStarts: [Int: Int]

  init(line: EnglishLine, text: EnglishText, names: [Range<Int>]) {
    self.line = line
    self.text = text
    nameStarts = Dictionary(
      names.map { ($0.upperBound, $0.lowerBound) }, uniquingKeysWith: { first, _ in first })
  }

  /// Adds the line's names in lower case that reach a useful score.
  func find(into sink: inout NameSink) {
    var end = 0
    for index in line.tokens.indices where isHead(index) && index >= end {
      let edge = leftEdge(of: index)
      let start = withoutGeneric(from: withoutOwner(edge, index), to: index)
      if let long = rightPhrase(from: start, head: index) {
        let score = 1.6 + 0.15 * Double(long.count) + (hasTrigger(before: start) ? 0.5 : 0)
        sink.add(long, in: line, .lowercase, score: score)
        end = long.upperBound
        continue
      }
      guard start < index else { continue }
      let range = start..<(index + 1)
      // What a country calls its own is a name rather than a description.
      let isOwned = line.folded(start - 1).hasSuffix("'s") && start > edge
      let score =
        LowercaseScore(line: line, text: text).score(range)
        + (hasTrigger(before: start) ? 0.8 : 0) + (isOwned ? 0.5 : 0)
      if score > 0.4 { sink.add(range, in: line, .lowercase, score: score) }
    }
  }

  /// Whether a lower-case head stands at `index` and no other one of its compound after it.
  private func isHead(_ index: Int) -> Bool {
    guard line.has(foldedOf: index, in: EnglishHeads.lowercase), !line.tokens[index].isCapitalized,
      line.folded(index) != "community" || line.folded(index + 1) != "with"
    else { return false }
    for next in (index + 1)...(index + 3) {
      guard let following = line.word(next), !following.isCapitalized,
        !EnglishFunctionWords.function.contains(folded: following)
      else { return true }
      if EnglishHeads.lowercase.contains(folded: following) { return false }
    }
    return true
  }

  // MARK: Left edge

  private func leftEdge(of head: Int) -> Int {
    var start = head
    while start > 0, head - start < 9, let word = line.word(start - 1) {
      if word.isCapitalized {
        let name = nameStarts[start] ?? capitalizedStart(before: start, head)
        let isNation = name == start - 1 && text.regions.isRegional(base: word)
        return isNation && line.folded(name - 1) == "international" ? name - 1 : name
      }
      if word.folded == "and", start < head, isPairedModifier(start) {
        start -= 2
        continue
      }
      guard word.word.mayModifyName else { break }
      start -= 1
    }
    return start
  }

  /// Where the capitalised words before a head that says what a name is of begin, connectives between
  /// them included: `Early Warnings for All initiative`.
  private func capitalizedStart(before start: Int, _ head: Int) -> Int {
    guard start == head, line.has(foldedOf: head, in: FormGrouping.labels) else { return start }
    var first = start
    while start - first < 8 {
      if line.isCapital(first - 1) {
        first -= 1
      } else if line.isCapital(first - 2), first < start,
        line.has(foldedOf: first - 1, in: EnglishFunctionWords.function)
      {
        first -= 2
      } else {
        break
      }
    }
    return start - first >= 2 && line.word(first)?.isFirst == false ? first : start
  }

  /// Whether `A and` before `B` at `start` belongs to it: adjectives with the same ending.
  private func isPairedModifier(_ start: Int) -> Bool {
    guard let left = line.word(start - 2), let right = line.word(start), !left.isCapitalized else {
      return false
    }
    return ["al", "ic", "ve"].contains { left.folded.hasSuffix($0) && right.folded.hasSuffix($0) }
  }

  /// The start of the name after the country that it belongs to: `China’s X strategy`.
  private func withoutOwner(_ start: Int, _ head: Int) -> Int {
    guard start < head, let word = line.word(start), word.folded.hasSuffix("'s") else {
      return start
    }
    return text.regions.isRegional(base: word) || word.isAcronym ? start + 1 : start
  }

  private func withoutGeneric(from start: Int, to head: Int) -> Int {
    var start = start
    while start < head, let word = line.word(start), !word.isCapitalized {
      let next = line.word(start + 1)?.folded ?? ""
      let isKept =
        ["international", "national", "foreign", "ministerial"].contains(word.folded)
        || next.hasSuffix("s'") || word.folded == "multilateral" && line.folded(head) == "system"
      let isGeneric = EnglishFunctionWords.generic.contains(folded: word) && !isKept
      guard isGeneric || ["people's", "new", "and"].contains(word.folded) else { break }
      start += 1
    }
    return start
  }

  private func hasTrigger(before start: Int) -> Bool {
    (1...4).contains { line.has(foldedOf: start - $0, in: EnglishFunctionWords.triggers) }
  }

  // MARK: Right phrase

  /// The name with the phrase after its head: `training program for young X scientists`.
  private func rightPhrase(from start: Int, head: Int) -> Range<Int>? {
    let noun = line.folded(head)
    let allowed =
      ["for", "on", "between"].contains(line.folded(head + 1))
      || line.folded(head + 1) == "with"
        && ["dialogue", "partnership", "agreement"].contains(noun)
    guard allowed, Self.phraseHeads.contains(Self.singular(noun)) else { return nil }
    var end = head + 2
    var hasAnd = false
    while end - head <= 14, let word = line.word(end), !Self.phraseEnds.contains(folded: word),
      !startsAnother(end, afterBetween: line.folded(head + 1) == "between" && !hasAnd)
    {
      hasAnd = hasAnd || word.folded == "and"
      end += 1
    }
    while end > head + 2, line.has(foldedOf: end - 1, in: EnglishFunctionWords.function) {
      end -= 1
    }
    let first = phraseStart(start, head)
    let phrase = (head + 2)..<max(head + 2, end)
    let hasCapital = phrase.contains { line.isCapital($0) }
    // A plural needs a word before it that says what kind: `high-level seminars on X`.
    guard hasCapital, noun == Self.singular(noun) || first < head,
      !phrase.contains(where: { ["anniversary", "occasion"].contains(line.folded($0)) })
    else { return nil }
    return first..<end
  }

  /// Whether `and` at `index` goes on with another thing or another verb.
  private func startsAnother(_ index: Int, afterBetween: Bool) -> Bool {
    guard line.folded(index) == "and" else { return false }
    let next = line.folded(index + 1)
    if afterBetween { return ["a", "an"].contains(next) }
    return EnglishFunctionWords.determiners.contains(next) || next.hasSuffix("ed")
      || EnglishFunctionWords.starters.contains(next)
  }

  /// A phrase needs its modifier even where it is generic: `high-level seminars on X`.
  private func phraseStart(_ start: Int, _ head: Int) -> Int {
    guard start == head, line.has(foldedOf: head - 1, in: Self.phraseModifiers)
    else { return start }
    return head - 1
  }

  private static func singular(_ noun: String) -> String {
    noun.hasSuffix("s") && !noun.hasSuffix("us") ? String(noun.dropLast()) : noun
  }

  private static let phraseHeads = WordList(
    """
    program mechanism seminar dialogue meeting conference agreement forum project workshop plan
    consensus
    """)
  private static let phraseModifiers = WordList(
    "high-level thematic special training liaison joint ministerial annual")
  private static let phraseEnds = WordList(
    "in to at by from under which that is are was and, where")
}
