// Phrases that communiqués use like names though they are written in lower case.

/// Finds set phrases of diplomacy: `community with a shared future`, `Global South`.
struct SetPhrases {
  let line: EnglishLine

  /// Adds the line's set phrases.
  func find(into sink: inout NameSink) {
    for index in line.tokens.indices where Self.keys.contains(folded: line.tokens[index]) {
      if let range = community(at: index) { sink.add(range, in: line, .setPhrase, score: 3.0) }
      if let range = newType(at: index) { sink.add(range, in: line, .setPhrase, score: 1.4) }
      if let range = zone(at: index) { sink.add(range, in: line, .setPhrase, score: 1.6) }
      if let range = centeredOrder(at: index) { sink.add(range, in: line, .setPhrase, score: 1.6) }
      if let range = series(at: index) { sink.add(range, in: line, .setPhrase, score: 1.4) }
      if let range = worldPart(at: index) { sink.add(range, in: line, .setPhrase, score: 1.6) }
    }
  }

  /// The words that the phrases are looked for at.
  private static let keys = WordList("community new zone area region system order south north")
    .union(aims)

  /// `(X-Y) community with a shared future (for mankind | for a more A N and a more A N)`.
  private func community(at index: Int) -> Range<Int>? {
    guard matches(index, "community", "with", "a", "shared", "future") else { return nil }
    var start = index
    while line.isCapital(start - 1), index - start < 4 { start -= 1 }
    while start < index,
      line.has(foldedOf: start, in: EnglishFunctionWords.generic)
        || line.has(foldedOf: start, in: EnglishFunctionWords.function)
    {
      start += 1
    }
    var end = index + 5
    if line.folded(end) == "for" {
      if ["mankind", "humanity"].contains(line.folded(end + 1)) {
        end += 2
      } else if line.folded(end + 1) == "a", let close = endOfNouns(from: end + 2) {
        end = close
      }
    }
    return start..<end
  }

  private func endOfNouns(from start: Int) -> Int? {
    var index = start
    while index - start < 10, let word = line.word(index) {
      let belongs = ["more", "and", "a"].contains(word.folded)
      if !belongs, EnglishFunctionWords.function.contains(folded: word) { break }
      index += 1
    }
    while index > start, ["and", "a", "more"].contains(line.folded(index - 1)) { index -= 1 }
    return index > start ? index : nil
  }

  /// `new type of international relations`.
  private func newType(at index: Int) -> Range<Int>? {
    guard line.folded(index) == "new", line.folded(index + 2) == "of",
      ["type", "form", "model"].contains(line.folded(index + 1))
    else { return nil }
    var end = index + 3
    while end - index < 7, let word = line.word(end),
      !EnglishFunctionWords.function.contains(folded: word)
    {
      end += 1
    }
    return end - index >= 5 ? index..<end : nil
  }

  /// `as a zone of peace`.
  private func zone(at index: Int) -> Range<Int>? {
    let article = line.isMark(index - 1, "“", "\"") ? index - 2 : index - 1
    guard ["zone", "area", "region"].contains(line.folded(index)), line.folded(index + 1) == "of",
      let noun = line.word(index + 2), !EnglishFunctionWords.function.contains(folded: noun),
      ["a", "an"].contains(line.folded(article)),
      ["as", "become", "becoming", "declared", "is", "remain"].contains(line.folded(article - 1))
    else { return nil }
    return index..<(index + 3)
  }

  /// `international system with the United Nations at its core`.
  private func centeredOrder(at index: Int) -> Range<Int>? {
    guard ["system", "order"].contains(line.folded(index)), line.folded(index + 1) == "with" else {
      return nil
    }
    var end = index + 2
    while end - index < 9, !matches(end, "at", "its") {
      guard line.word(end) != nil else { return nil }
      end += 1
    }
    guard matches(end, "at", "its"),
      ["core", "center", "centre", "heart"].contains(line.folded(end + 2))
    else { return nil }
    var start = index
    while index - start < 3, let word = line.word(start - 1),
      !EnglishFunctionWords.function.contains(folded: word),
      !EnglishFunctionWords.determiners.contains(folded: word)
    {
      start -= 1
    }
    return start..<(end + 3)
  }

  /// `an equal and orderly multipolar world`, `common, comprehensive, cooperative and sustainable
  /// security`: two adjectives or more before what a policy aims at.
  private func series(at index: Int) -> Range<Int>? {
    guard line.has(foldedOf: index, in: Self.aims), isModifier(index - 1) else { return nil }
    var start = index - 1
    var joints = 0
    while index - start < 10 {
      if line.isMark(start - 1, ","), isModifier(start - 2) {
        start -= 2
      } else if line.folded(start - 1) == "and", line.isMark(start - 2, ","), isModifier(start - 3)
      {
        (start, joints) = (start - 3, joints + 1)
      } else if line.folded(start - 1) == "and", isModifier(start - 2) {
        (start, joints) = (start - 2, joints + 1)
      } else if isModifier(start - 1) {
        start -= 1
      } else {
        break
      }
    }
    let before = line.folded(start - 1)
    let isAim = ["a", "an", "the", "of", "more"].contains(before)
    return joints == 1 && isAim ? start..<(index + 1) : nil
  }

  private static let aims = WordList("world globalization globalisation security multilateralism")

  private func isModifier(_ index: Int) -> Bool {
    guard let word = line.word(index), !word.isCapitalized, !word.isNumber else { return false }
    return !EnglishFunctionWords.function.contains(folded: word)
      && !EnglishFunctionWords.determiners.contains(folded: word)
      && !EnglishFunctionWords.starters.contains(folded: word)
  }

  /// `Global South`, `global South`.
  private func worldPart(at index: Int) -> Range<Int>? {
    guard let part = line.word(index), part.isCapitalized,
      ["south", "north"].contains(part.folded), line.folded(index - 1) == "global"
    else { return nil }
    return (index - 1)..<(index + 1)
  }

  private func matches(_ start: Int, _ words: String...) -> Bool {
    words.enumerated().allSatisfy { line.folded(start + $0.offset) == $0.element }
  }
}
