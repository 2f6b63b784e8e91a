// Names that go on over commas, over `between A and B`, or over words in lower case.

extension CapitalizedSpans {
  /// `Joint Statement on Science, Technology and Innovation Cooperation`, `Committee on Health,
  /// Population and Drug Control`: a list of what the name is about.
  func afterSeries(_ start: Int, _ end: Int) -> Int? {
    guard hasPreposition(start..<end), line.isMark(end, ","), let head = head(of: start..<end),
      EnglishHeads.withPreposition.contains(head), let last = line.word(end - 1),
      !EnglishHeads.strong.contains(base: last)
    else { return nil }
    var index = end
    while line.isMark(index, ","), index - end < 16 {
      if line.folded(index + 1) == "and" {
        index += 1
        break
      }
      let runEnd = line.capitalRun(from: index + 1)
      guard runEnd > index + 1, isItem(index + 1..<runEnd) else { return nil }
      index = runEnd
    }
    guard line.folded(index) == "and" else { return nil }
    let runEnd = line.capitalRun(from: index + 1)
    guard runEnd > index + 1 else { return nil }
    return isTitle(start..<end) || isItem(index + 1..<runEnd) ? runEnd : nil
  }

  /// Whether a part of a list says what a name is about, and is no name itself.
  private func isItem(_ range: Range<Int>) -> Bool {
    guard let last = line.word(range.upperBound - 1), !EnglishHeads.strong.contains(base: last)
    else {
      return false
    }
    return range.allSatisfy { index in
      guard let word = line.word(index) else { return false }
      return !word.isAcronym && !text.regions.isRegional(base: word)
    }
  }

  /// `Trade, Investment and Infrastructure Forum`, `United Nations Educational, Scientific and Cultural
  /// Organization (UNESCO)`: modifiers with commas between them, of which the last has the head.
  ///
  /// The whole needs a proof: an acronym after it that fits, or a head that the other parts have not and
  /// `the` before it.
  func afterModifiers(_ start: Int, _ end: Int) -> Int? {
    guard line.isMark(end, ","), !hasPreposition(start..<end), end - start <= 3 else { return nil }
    var index = end
    var items = [start..<end]
    while line.isMark(index, ","), items.count <= 6 {
      let first = line.folded(index + 1) == "and" ? index + 2 : index + 1
      let runEnd = line.capitalRun(from: first)
      guard runEnd > first else { return nil }
      items.append(first..<runEnd)
      index = runEnd
    }
    if ["and", "&"].contains(line.folded(index)), index > end {
      let runEnd = line.capitalRun(from: index + 1)
      guard runEnd > index + 1 else { return nil }
      items.append((index + 1)..<runEnd)
      index = runEnd
    } else if line.folded((items.last?.lowerBound ?? 0) - 1) != "and" {
      return nil
    }
    return items.count >= 3 && isOneName(items, start..<index) ? index : nil
  }

  private func isOneName(_ items: [Range<Int>], _ whole: Range<Int>) -> Bool {
    if line.isMark(whole.upperBound, "("), let acronym = line.word(whole.upperBound + 1),
      line.isMark(whole.upperBound + 2, ")"),
      AcronymFit.grade(acronym.text, words: Array(line.tokens[whole])) == .exact
    {
      return true
    }
    guard line.folded(whole.lowerBound - 1) == "the", let last = items.last, last.count >= 2,
      line.has(baseOf: last.upperBound - 1, in: EnglishHeads.strong)
    else { return false }
    return items.allSatisfy { item in
      let isShort = item.count <= (item == items.first ? 3 : 2) || item == last
      let modifiers = item == last ? item.dropLast() : item
      return isShort
        && modifiers.allSatisfy { index in
          guard let word = line.word(index) else { return false }
          return !word.isAcronym && !text.regions.isRegional(base: word)
            && !EnglishHeads.strong.contains(base: word)
            && !EnglishFunctionWords.personTitles.contains(base: word)
        }
    }
  }

  /// `Agreement between the EU and China`: both sides, or neither.
  func afterBetween(_ start: Int, _ end: Int) -> Int? {
    guard line.folded(end) == "between", let head = head(of: start..<end),
      allows("between", after: head, in: start..<end) || isTitle(start..<end)
    else { return nil }
    let first = line.folded(end + 1) == "the" ? end + 2 : end + 1
    let and = line.capitalRun(from: first)
    guard and > first, line.folded(and) == "and" else { return nil }
    let second = line.folded(and + 1) == "the" ? and + 2 : and + 1
    let runEnd = line.capitalRun(from: second)
    return runEnd > second ? runEnd : nil
  }

  /// `Antigua and Barbuda`: CLDR has both parts as one country.
  func afterCountryPart(_ start: Int, _ end: Int) -> Int? {
    guard line.folded(end) == "and" else { return nil }
    let next = line.folded(end + 1) == "the" ? end + 2 : end + 1
    for first in max(start, end - 3)..<end
    where line.has(foldedOf: first, in: text.regions.beginningsBeforeAnd) {
      for last in next..<(next + 2)
      where line.isCapital(last) && line.has(foldedOf: last, in: text.regions.endsAfterAnd) {
        let name = (first...last).map { line.folded($0) }.joined(separator: " ")
        if text.regions.countries.contains(name) { return last + 1 }
      }
    }
    return nil
  }

  /// `A Centre for B on disaster management (AB Centre)`: words in lower case before a bracket that has
  /// the head again.
  func afterLowercase(_ start: Int, _ end: Int) -> Int? {
    guard let first = line.word(end), !first.isCapitalized, hasPreposition(start..<end),
      let head = head(of: start..<end), EnglishHeads.strong.contains(head),
      let open = (end + 1...end + 4).first(where: { !(line.word($0)?.isWord ?? false) }),
      line.isMark(open, "("), line.word(open + 1)?.isAcronym == true,
      line.folded(open + 2) == head, line.isMark(open + 3, ")")
    else { return nil }
    return open
  }
}
