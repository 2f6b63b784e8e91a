// Names with brackets inside or after them.

/// Reads the bracket after a name: an acronym, a span of years, another wording.
struct BracketRule {
  let line: EnglishLine
  let text: EnglishText

  /// What the bracket after a name means for it.
  struct Reading {
    /// The name with the bracket and what follows it, where they belong to it.
    var whole: Range<Int>
    /// The name that an acronym is defined for, and the acronym.
    var definition: (name: Range<Int>, acronym: Range<Int>)?
    /// Whether the name is also one without the bracket.
    var isNameWithoutBracket = false
    /// Whether the acronym inside the bracket stands for the whole: `A Partnership (AP) Agreement`.
    var isOneConcept = false
    /// A further name inside the bracket.
    var inner: Range<Int>?
  }

  /// Reads the bracket that begins where `range` ends; `nil` where none does or it says nothing.
  func reading(after range: Range<Int>) -> Reading? {
    let open = range.upperBound
    guard line.isMark(open, "(", "["), let close = closing(from: open) else { return nil }
    let inside = withoutQuotes((open + 1)..<close)
    guard !inside.isEmpty, let first = line.word(inside.lowerBound) else { return nil }
    if ["hereinafter", "hereafter"].contains(first.folded) {
      let short = inside.first { line.word($0)?.isAcronym ?? false }
      return short.map {
        Reading(whole: range, definition: (namePart(of: range, for: $0..<($0 + 1)), $0..<($0 + 1)))
      }
    }
    let acronym = acronymLength(inside).map { inside.lowerBound..<(inside.lowerBound + $0) }
    let tail = headedRun(after: close)
    if let acronym, acronym == inside {
      var reading = Reading(whole: range)
      if let tail {
        reading.whole = range.lowerBound..<tail
        reading.definition = nil
        reading.inner = acronym
        reading.isOneConcept = isLabel(tail, after: close) && fits(acronym, range)
      } else {
        reading.definition = (namePart(of: range, for: acronym), acronym)
      }
      return reading
    }
    if let tail, line.isCapital(inside.lowerBound) {
      return Reading(whole: range.lowerBound..<tail, inner: inside)
    }
    let isYears = first.folded.utf8.count >= 4 && first.isYearSpan && inside.count == 1
    let isWord = inside.count == 1 && !first.isCapitalized && !first.isNumber
    guard isYears || isWord, !isWord || first.folded.hasSuffix("s") else { return nil }
    return Reading(whole: range.lowerBound..<(close + 1), isNameWithoutBracket: true)
  }

  /// Whether nothing but a noun that says what the name is of follows the bracket.
  private func isLabel(_ tail: Int, after close: Int) -> Bool {
    tail == close + 2 && line.has(baseOf: tail - 1, in: Self.labels)
  }

  private static let labels = WordList(
    "agreement framework initiative mechanism pathway program programme project scheme treaty")

  /// Whether an acronym stands for the name before it, and the name is no body’s, which has texts and
  /// meetings of its own.
  private func fits(_ acronym: Range<Int>, _ name: Range<Int>) -> Bool {
    let head = CapitalizedSpans(line: line, text: text).head(of: name) ?? ""
    let letters = Mention.text(of: Array(line.tokens[acronym]))
    let isBody = EnglishHeads.organization.contains(head) && head != "partnership"
    return !isBody && AcronymFit.grade(letters, words: Array(line.tokens[name])) == .exact
  }

  /// The inside of a bracket without quotation marks around it: `(“ABC”)`.
  private func withoutQuotes(_ inside: Range<Int>) -> Range<Int> {
    guard inside.count >= 3, line.isMark(inside.lowerBound, "“", "\"", "‘", "'"),
      line.isMark(inside.upperBound - 1, "”", "\"", "’", "'")
    else { return inside }
    return (inside.lowerBound + 1)..<(inside.upperBound - 1)
  }

  private func closing(from open: Int) -> Int? {
    var index = open + 1
    while index < line.tokens.count, index - open <= 16 {
      if line.isMark(index, ")", "]") { return index }
      if line.isMark(index, "(", "[") { return nil }
      index += 1
    }
    return nil
  }

  /// The number of tokens of an acronym that fills the bracket: `CCF`, `COP 30`, `ICARRD +20`.
  private func acronymLength(_ inside: Range<Int>) -> Int? {
    if isNamedAcronym(inside) { return inside.count }
    guard let first = line.word(inside.lowerBound), first.isAcronym || first.isAllCapitals else {
      return nil
    }
    if inside.count == 1 { return 1 }
    if inside.count == 3, line.isMark(inside.lowerBound + 1, "+"),
      line.isCapital(inside.lowerBound + 2)
    {
      return 3
    }
    guard inside.count == 2, let second = line.word(inside.lowerBound + 1) else { return nil }
    return second.isNumber || second.text.hasPrefix("+") ? 2 : nil
  }

  /// Whether an acronym with a name before it or its head after it fills the bracket: `Africa CDC`,
  /// `AHA Centre`.
  private func isNamedAcronym(_ inside: Range<Int>) -> Bool {
    guard (2...3).contains(inside.count), inside.allSatisfy({ line.isCapital($0) }),
      let last = line.word(inside.upperBound - 1), let name = line.word(inside.lowerBound - 2)
    else { return false }
    let isHeaded =
      inside.count == 2 && line.word(inside.lowerBound)?.isAcronym == true
      && EnglishHeads.strong.contains(base: last) && !name.isNumber
    return last.isAcronym || isHeaded
  }

  /// The end of a capitalised run right after the bracket that ends in a head: `(CELAC) Forum`.
  private func headedRun(after close: Int) -> Int? {
    let end = line.capitalRun(from: close + 1)
    guard end > close + 1, let last = line.word(end - 1), EnglishHeads.all.contains(base: last)
    else {
      return nil
    }
    return end
  }

  /// The part of a long name that the acronym stands for.
  private func namePart(of range: Range<Int>, for acronym: Range<Int>) -> Range<Int> {
    let letters = Mention.text(of: Array(line.tokens[acronym]))
    func grade(_ part: Range<Int>) -> AcronymFit.Grade {
      AcronymFit.grade(letters, words: Array(line.tokens[part]))
    }
    // `COP 30` is an edition’s, not what its name is made of.
    guard acronym.count == 1, grade(range) != .exact else { return range }
    if let series = NestedNames(line: line, text: text).series(of: range) { return series }
    if let suffix = suffixes(of: range).first(where: { grade($0) == .exact }) { return suffix }
    let breaks = range.dropLast(2).filter {
      line.folded($0) == "of" && line.folded($0 + 1) == "the" && $0 > range.lowerBound
    }
    guard let last = breaks.last else { return range }
    let suffix = (last + 2)..<range.upperBound
    if grade(suffix) != .none { return suffix }
    if beginsWithFit(range, grade) { return range }
    let owner = line.word(last - 1)?.base ?? ""
    return grade(range) == .none && Self.owners.contains(owner) ? suffix : range
  }

  /// What stands after a preposition and `the` in a name, the longest first.
  private func suffixes(of range: Range<Int>) -> [Range<Int>] {
    range.dropFirst().dropLast(2).filter {
      line.has(foldedOf: $0, in: CapitalizedSpans.headEnds) && line.folded($0 + 1) == "the"
    }.map { ($0 + 2)..<range.upperBound }
  }

  /// Whether the acronym fits the first words of the name, an ordinal aside.
  private func beginsWithFit(
    _ range: Range<Int>, _ grade: (Range<Int>) -> AcronymFit.Grade
  ) -> Bool {
    let isOrdinal = (line.word(range.lowerBound)?.word.isOrdinal == true)
    let start = range.lowerBound + (isOrdinal ? 1 : 0)
    return range.contains { $0 > start && grade(start..<$0) == .exact }
  }

  /// Words whose `of the` is followed by the name of a body: `Member States of the …`.
  private static let owners = WordList(
    "states state members member countries meeting session summit conference secretariat charter")
}
