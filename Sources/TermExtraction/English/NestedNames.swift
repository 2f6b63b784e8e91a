// Names that stand inside longer names.

/// Finds the names inside a longer name.
struct NestedNames {
  let line: EnglishLine
  let text: EnglishText

  /// The ranges of names inside `range`.
  func ranges(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in range where line.folded(index) == "of" && index > range.lowerBound {
      let start = line.folded(index + 1) == "the" ? index + 2 : index + 1
      let right = start..<max(start, range.upperBound)
      if isName(after: right), start > index + 1 || saysWhose(right) { found.append(right) }
      let left = range.lowerBound..<index
      if line.folded(index + 1) == "the", isName(before: left, right) { found.append(left) }
    }
    for index in range.dropLast(3) where index > range.lowerBound {
      guard ["to", "for", "on"].contains(line.folded(index)), line.folded(index + 1) == "the" else {
        continue
      }
      let right = (index + 2)..<range.upperBound
      if isName(after: right) { found.append(right) }
    }
    for index in range where line.word(index)?.isAcronym ?? false && range.count > 1 {
      found.append(index..<(index + 1))
    }
    return found
  }

  /// The series that the edition in `range` belongs to: its name without the ordinal; `nil` where it
  /// has none.
  func series(of range: Range<Int>) -> Range<Int>? {
    guard let first = line.word(range.lowerBound), first.word.isOrdinal, range.count >= 3,
      !range.contains(where: { line.folded($0) == "of" })
    else { return nil }
    return (range.lowerBound + 1)..<range.upperBound
  }

  private func isName(after right: Range<Int>) -> Bool {
    guard right.count >= 2, let first = line.word(right.lowerBound),
      !EnglishFunctionWords.determiners.contains(folded: first), let last = headWord(of: right)
    else { return false }
    let isState = ["republic", "kingdom", "state", "government"].contains(first.base)
    let isPeoples = ["states", "nations"].contains(last.base)
    if isPeoples, right.dropLast().allSatisfy({ isRegionalOrAnd(line.folded($0)) }) { return false }
    let isHead =
      EnglishHeads.forum.contains(base: last) || EnglishHeads.document.contains(base: last)
      || EnglishHeads.organization.contains(base: last)
      || EnglishHeads.initiative.contains(base: last)
    return isHead && !isState && !["cooperation", "movement"].contains(last.base)
      && isBalanced(right)
  }

  /// Whether a name after `of` alone begins as names do: with an ordinal, a region, an acronym.
  private func saysWhose(_ range: Range<Int>) -> Bool {
    guard let first = line.word(range.lowerBound) else { return false }
    return first.word.isOrdinal || text.regions.isRegional(base: first) || first.isAcronym
      || first.isCapitalPair
  }

  /// The last word before the first preposition; `nil` where nothing stands before it.
  private func headWord(of range: Range<Int>) -> EnglishToken? {
    let end = range.dropFirst().first { line.has(foldedOf: $0, in: CapitalizedSpans.headEnds) }
    let last = (end ?? range.upperBound) - 1
    // `Forum on A` is a name, `Action of the A` is not.
    let isWhole = last > range.lowerBound || end.map { line.folded($0) != "of" } == true
    return isWhole ? line.word(last) : nil
  }

  private func isName(before left: Range<Int>, _ right: Range<Int>) -> Bool {
    let words = left.compactMap { line.word($0) }
    guard let head = words.last?.base else { return false }
    if EnglishHeads.document.contains(head) { return words.count >= 2 }
    let rightHead = line.word(right.upperBound - 1)?.base ?? ""
    return words.count >= 3 && EnglishHeads.organization.contains(head)
      && EnglishHeads.organization.contains(rightHead)
  }

  private func isRegionalOrAnd(_ word: String) -> Bool {
    word == "and" || word == "the" || text.regions.isRegional(word)
  }

  private func isBalanced(_ range: Range<Int>) -> Bool {
    range.count { line.isMark($0, "(", "[") } == range.count { line.isMark($0, ")", "]") }
  }

  /// Whether a folded word is an ordinal, in letters or digits: `fourth`, `30th`, `iv`.
  static func isOrdinal(_ word: String) -> Bool {
    if ordinals.contains(word) || word.utf8.contains(0x2D) && OrdinalWords.value(of: word) != nil {
      return true
    }
    guard let first = word.utf8.first, first >= 0x31, first <= 0x39 else { return false }
    return ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
  }

  private static let ordinals = WordList(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth inaugural
    ii iii iv vi vii viii ix xi xii xiii xiv xv
    """)
}
