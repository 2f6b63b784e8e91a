// Cuts off what does not belong to a capitalised name.

/// Cuts words off a capitalised span that are there for another reason than being part of a name.
struct SpanCleaning {
  let line: EnglishLine
  let text: EnglishText

  /// The names in a span: none, one, or two where the span holds a name and then another one.
  func cleaned(_ range: Range<Int>) -> [Range<Int>] {
    let trimmed = withoutLooseEnd(withoutLooseStart(range))
    guard !trimmed.isEmpty else { return [] }
    return splitTail(withoutPerson(withoutHolder(trimmed))).map(withoutLooseStart).filter {
      !$0.isEmpty
    }
  }

  /// Cuts the person off who belongs to a body: `Li Keqiang of the State Council`.
  private func withoutHolder(_ range: Range<Int>) -> Range<Int> {
    guard let of = range.first(where: { line.folded($0) == "of" }), of > range.lowerBound,
      line.folded(of + 1) == "the", of + 2 < range.upperBound,
      (range.lowerBound..<of).allSatisfy({ line.word($0).map(text.isPersonal) ?? false })
    else { return range }
    return (of + 2)..<range.upperBound
  }

  /// Cuts the person off who heads a body: `Executive Committee Yevgeny Sysoev`.
  private func withoutPerson(_ range: Range<Int>) -> Range<Int> {
    guard let head = range.dropFirst().last(where: { line.word($0).map(isBody) ?? false }) else {
      return range
    }
    let tail = (head + 1)..<range.upperBound
    let isPerson = tail.allSatisfy { index in
      guard let word = line.word(index), word.isCapitalized, !word.isAcronym else { return false }
      return !EnglishHeads.all.contains(base: word) && !text.regions.isRegional(base: word)
        && !text.isCommon(word) && !word.text.contains(where: \.isNumber)
    }
    return isPerson && (2...4).contains(tail.count) ? range.lowerBound..<(head + 1) : range
  }

  private func isBody(_ word: EnglishToken) -> Bool {
    EnglishHeads.organization.contains(base: word) || Self.states.contains(base: word)
  }

  private static let states = WordList("republic kingdom emirates")

  /// The span without words at its start that stand there because a sentence begins.
  func withoutLooseStart(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, let word = line.word(start), isLoose(word, start, range) {
      start += 1
      if start < range.upperBound, ["of", "the", "and"].contains(line.folded(start)) { start += 1 }
    }
    return start..<range.upperBound
  }

  private func isLoose(_ word: EnglishToken, _ index: Int, _ range: Range<Int>) -> Bool {
    if EnglishFunctionWords.determiners.contains(folded: word) { return true }
    if isCommonNoun(word, index, range) { return true }
    if EnglishFunctionWords.frontTitles.contains(base: word) { return true }
    if EnglishFunctionWords.calendar.contains(folded: word) || Self.days.contains(folded: word) {
      return true
    }
    if EnglishFunctionWords.partLabels.contains(folded: word), let next = line[index + 1],
      next.isNumber || next.text.count == 1
    {
      return true
    }
    guard word.isFirst || line.isHeading, !text.isProper(word) || isSure(word)
    else { return false }
    return EnglishFunctionWords.starters.contains(folded: word)
      || EnglishFunctionWords.function.contains(folded: word) || isAdverbOrGerund(word)
  }

  private static let days = WordList("today's yesterday's tomorrow's today yesterday tomorrow this")

  /// Whether a sentence begins with a noun that belongs to a name after `of`: `Reform of the X`.
  private func isCommonNoun(_ word: EnglishToken, _ index: Int, _ range: Range<Int>) -> Bool {
    word.isFirst && !line.isHeading && index + 1 < range.upperBound
      && line.folded(index + 1) == "of" && !EnglishHeads.all.contains(base: word)
      && text.isCommon(word)
  }

  /// Words that begin sentences so often that capitals elsewhere prove nothing.
  private func isSure(_ word: EnglishToken) -> Bool {
    EnglishFunctionWords.function.contains(folded: word)
  }

  private func isAdverbOrGerund(_ word: EnglishToken) -> Bool {
    let folded = word.folded
    return folded.utf8.count > 4 && (folded.hasSuffix("ly") || folded.hasSuffix("ing"))
      && !folded.utf8.contains(0x2D) && !EnglishHeads.all.contains(folded: word)
  }

  private func withoutLooseEnd(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, let word = line[end - 1] {
      let isConnective = EnglishFunctionWords.function.contains(folded: word)
      let isDate = EnglishFunctionWords.calendar.contains(folded: word)
      guard !word.isWord || isConnective && !word.isAcronym || isDate else { break }
      end -= 1
    }
    // A verb without its object: `Plan of Action to Implement`.
    if end - range.lowerBound >= 3, line.folded(end - 2) == "to",
      let last = line.word(end - 1), EnglishFunctionWords.starters.contains(folded: last),
      !EnglishHeads.all.contains(base: last)
    {
      return withoutLooseEnd(range.lowerBound..<(end - 2))
    }
    return range.lowerBound..<end
  }

  /// Cuts `A Cooperation Latin American region` after the head: what follows is another name.
  private func splitTail(_ range: Range<Int>) -> [Range<Int>] {
    for index in range.dropLast() where index > range.lowerBound {
      guard let word = line.word(index), let next = line.word(index + 1), next.isCapitalized else {
        continue
      }
      let isHead = EnglishHeads.strong.contains(base: word) || word.base == "cooperation"
      guard isHead, text.regions.isRegional(base: next), !next.isCapitalPair else { continue }
      let tail = (index + 1)..<range.upperBound
      let hasHead = tail.contains { line.has(baseOf: $0, in: EnglishHeads.strong) }
      if !hasHead { return [range.lowerBound..<(index + 1), tail] }
    }
    return [range]
  }
}
