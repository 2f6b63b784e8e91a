// Names and titles in quotation marks.

/// Finds names and titles in quotation marks.
struct QuoteRule {
  let line: EnglishLine

  /// Adds the line's quoted names and titles.
  func find(into sink: inout NameSink) {
    var index = 0
    while index < line.tokens.count {
      guard line.isMark(index, "“", "\""), let close = closing(from: index) else {
        index += 1
        continue
      }
      read(index, close, into: &sink)
      index = close + 1
    }
  }

  private func closing(from open: Int) -> Int? {
    let mark = line.isMark(open, "“") ? "”" : "\""
    var index = open + 1
    while index < line.tokens.count, index - open <= 40 {
      if line.isMark(index, mark) { return index }
      index += 1
    }
    return nil
  }

  private func read(_ open: Int, _ close: Int, into sink: inout NameSink) {
    var end = close
    while end > open + 1, line.isMark(end - 1, ",") { end -= 1 }
    let inside = (open + 1)..<end
    guard let first = line.word(inside.lowerBound), !inside.isEmpty,
      !line.isMark(end - 1, ".", "!", "?"), isName(first)
    else { return }
    let words = inside.compactMap { line.word($0) }
    let capitals = words.count { $0.isCapitalized }
    let hasComma = inside.contains { line.isMark($0, ",") }
    let isMostlyCapital = capitals * 2 >= words.count && capitals >= 3
    if words.count >= 4, isMostlyCapital, !isLabelled(after: close) {
      sink.add(inside, in: line, .quotedTitle)
      return
    }
    guard (2...7).contains(words.count), !hasComma || isMostlyCapital else { return }
    // `“A consensus” advocating a settlement`: the quotation has its head in it.
    let last = words.last?.base ?? ""
    let isHeaded = EnglishHeads.document.contains(last) || EnglishHeads.policy.contains(last)
    let headEnd = headEnd(after: close)
    if !isHeaded, let end = headEnd {
      sink.add(inside, in: line, .quote)
      sink.add(open..<end, in: line, .quoteWithHead)
      // What a meeting is called after is not the meeting: `a “Panda Bonds” seminar`.
      if !line.has(baseOf: end - 1, in: Self.meetings) {
        sink.equate(open..<end, with: inside, in: line)
      }
    } else if isHeaded && headEnd != nil || hasHeadBefore(open) || capitals == words.count {
      sink.add(inside, in: line, .quote)
    }
  }

  private static let meetings = WordList(
    """
    camp conference conferences meeting meetings seminar seminars session sessions symposium workshop
    workshops
    """)

  /// Whether a noun that says what a name is of follows a quotation: `“A B C D” initiative`.
  private func isLabelled(after close: Int) -> Bool {
    line.has(foldedOf: close + 1, in: FormGrouping.labels)
      || headEnd(after: close).map { line.has(foldedOf: $0 - 1, in: FormGrouping.labels) } ?? false
  }

  private func isName(_ first: EnglishToken) -> Bool {
    !EnglishFunctionWords.function.contains(folded: first)
      && !EnglishFunctionWords.determiners.contains(folded: first)
  }

  /// The end of the words after a quotation up to their last head: `“A B” people’s aid projects`.
  private func headEnd(after close: Int) -> Int? {
    var end: Int?
    var index = close + 1
    while index - close <= 9 {
      if line.isMark(index, "("), line.word(index + 1) != nil, line.isMark(index + 2, ")") {
        index += 3
        continue
      }
      guard let word = line.word(index) else { break }
      // `“A” initiative and the B programme`: the conjunction begins another name.
      let next = line.folded(index + 1)
      if word.folded == "and", end != nil || EnglishFunctionWords.determiners.contains(next) {
        break
      }
      let isFunction = EnglishFunctionWords.function.contains(folded: word) && word.folded != "and"
      if isFunction || word.isNumber { break }
      // `“A” summer camp group places`: the camp has the name, not the group.
      let isHead = EnglishHeads.lowercase.contains(base: word) || word.isCapitalized || end == nil
      if isHead,
        EnglishHeads.all.contains(base: word) || EnglishHeads.lowercase.contains(base: word)
      {
        end = index + 1
      }
      index += 1
    }
    return end
  }

  /// Whether `initiative of`, `principle of` or such a head stands before the quotation.
  private func hasHeadBefore(_ open: Int) -> Bool {
    let head = line.folded(open - 1) == "of" ? line.folded(open - 2) : line.folded(open - 1)
    return EnglishHeads.strong.contains(head)
  }
}
