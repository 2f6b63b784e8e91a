// Runs all English rules over a line.
internal import TextModel

/// Runs all rules over a line and collects the names.
struct EnglishNames {
  let line: EnglishLine
  let text: EnglishText

  /// Adds all names of the line.
  func find(into sink: inout NameSink) {
    var capitalizedSink = NameSink()
    let names = capitalized(into: &capitalizedSink)
    var phrases = NameSink()
    SetPhrases(line: line).find(into: &phrases)
    var quotes = NameSink()
    QuoteRule(line: line).find(into: &quotes)
    let wholes = (phrases.mentions + quotes.mentions.filter { $0.evidence.contains(.quotedTitle) })
      .map(\.span)
    capitalizedSink.mentions.removeAll { mention in
      let isPart = wholes.contains { $0.overlaps(mention.span) && !mention.span.contains($0) }
      return isPart && !hasOwnHead(mention)
    }
    for found in [capitalizedSink, phrases, quotes] { sink.append(found) }
    LowercaseNames(line: line, text: text, names: names).find(into: &sink)
  }

  /// The names that brackets after them give an acronym to, with the acronyms.
  func definitions() -> [(name: Range<Int>, acronym: Range<Int>)] {
    CapitalizedSpans(line: line, text: text).ranges().compactMap { range in
      BracketRule(line: line, text: text).reading(after: withoutOwner(range))?.definition
    }
  }

  /// Whether a name inside a title is one of its own all the same.
  private func hasOwnHead(_ mention: Mention) -> Bool {
    guard let last = mention.tokens.last(where: \.isWord) else { return false }
    return EnglishHeads.strong.contains(base: last) && last.base != "community"
  }

  /// Adds the capitalised names, and what stands in and around them.
  ///
  /// - Returns: the ranges of the whole names.
  private func capitalized(into sink: inout NameSink) -> [Range<Int>] {
    var whole: [Range<Int>] = []
    let spans = CapitalizedSpans(line: line, text: text)
    var end = 0
    for span in spans.ranges() where span.lowerBound >= end && !isDateline(span) {
      let owned = withoutOwner(span)
      if owned.lowerBound > span.lowerBound + 1 || line.word(span.lowerBound)?.isAcronym == true,
        owned != span
      {
        sink.add(span.lowerBound..<owned.lowerBound, in: line, [.capitalized])
      }
      let range = withGlobal(withOrdinal(owned))
      let reading = BracketRule(line: line, text: text).reading(after: range)
      let name = reading?.whole ?? range
      add(name, reading, spans, into: &sink)
      addSeries(of: name, into: &sink)
      whole.append(name)
      end = name.upperBound
    }
    return whole
  }

  /// Whether a bracket holds nothing but who reports, before the dash that the text begins after:
  /// `May 13 (MFA) —`.
  private func isDateline(_ range: Range<Int>) -> Bool {
    range.upperBound <= 8 && line.isMark(range.lowerBound - 1, "(")
      && line.isMark(range.upperBound, ")")
      && line.isMark(range.upperBound + 1, "—", "–", "-", "--")
  }

  /// The name with `global` before it where that lost its capital: `the global Security Initiative`.
  private func withGlobal(_ range: Range<Int>) -> Range<Int> {
    let isGlobal = line.word(range.lowerBound - 1)?.text == "global"
    let last = line.word(range.upperBound - 1)?.base ?? ""
    return isGlobal && range.count >= 2 && ["initiative", "compact", "alliance"].contains(last)
      ? (range.lowerBound - 1)..<range.upperBound : range
  }

  /// The name with the ordinal in lower case before it, which makes it that of an edition:
  /// `the third A Forum`.
  private func withOrdinal(_ range: Range<Int>) -> Range<Int> {
    let before = range.lowerBound - 1
    guard let ordinal = line.word(before), !ordinal.isCapitalized, range.count >= 2,
      ordinal.word.isOrdinal, ordinal.folded != "inaugural",
      let head = CapitalizedSpans(line: line, text: text).head(of: range),
      EnglishHeads.forum.contains(head) || Self.periodic.contains(head),
      !(line.word(range.lowerBound)?.word.isOrdinal == true)
    else { return range }
    return before..<range.upperBound
  }

  /// What is drawn up again for the next years.
  private static let periodic = WordList("plan program programme report review strategy")

  private func add(
    _ name: Range<Int>, _ reading: BracketRule.Reading?, _ spans: CapitalizedSpans,
    into sink: inout NameSink
  ) {
    var evidence: Mention.Evidence = .capitalized
    if spans.isTitle(name) { evidence.insert(.title) }
    if let definition = reading?.definition {
      sink.define(definition.name, as: definition.acronym, in: line)
      sink.add(definition.acronym, in: line, [.capitalized, .definedAcronym])
      if definition.name == name {
        evidence.insert(.definesAcronym)
      } else {
        sink.add(definition.name, in: line, [.capitalized, .definesAcronym, .nested])
      }
    }
    if name.count == 1, line.isMark(name.lowerBound - 1, "("), line.isMark(name.upperBound, ")"),
      let before = line.word(name.lowerBound - 2), !before.isCapitalized
    {
      evidence.insert(.ofCommonNoun)
    }
    sink.add(name, in: line, evidence)
    if let inner = reading?.inner {
      sink.add(inner, in: line, [.capitalized])
      if reading?.isOneConcept == true { sink.equate(name, with: inner, in: line) }
    }
    if reading?.isNameWithoutBracket == true {
      let bracket = name.last { line.isMark($0, "(", "[") } ?? name.upperBound
      sink.add(name.lowerBound..<bracket, in: line, [.capitalized, .nested])
      sink.equate(name, with: name.lowerBound..<bracket, in: line)
    }
    let inside = NestedNames(line: line, text: text)
    if let series = inside.series(of: name) {
      let isDefined = reading?.definition?.name == series
      if !isDefined { sink.add(series, in: line, [.capitalized, .nested, .series]) }
      sink.note(name, of: series, in: line)
    }
    for nested in inside.ranges(in: name)
    where nested != reading?.definition?.name && nested != reading?.inner {
      sink.add(nested, in: line, [.capitalized, .nested])
    }
  }

  /// The name without the country or body that it belongs to: `Peru’s Chancay Port`, `AU’s Agenda 2063`.
  private func withoutOwner(_ range: Range<Int>) -> Range<Int> {
    for index in range.dropLast() {
      guard let word = line.word(index), word.folded.hasSuffix("'s"), !word.isCapitalPair else {
        continue
      }
      let isCountry = text.regions.isRegional(base: word) && index - range.lowerBound < 3
      let isAcronym = index == range.lowerBound && word.isAcronym
      let isBody =
        EnglishHeads.organization.contains(base: word) && index > range.lowerBound
        && isNamed(index, range)
      if isCountry || isAcronym || isBody { return (index + 1)..<range.upperBound }
    }
    return range
  }

  /// Whether a body owns what has a name of its own: `African Union’s Agenda 2063`, an acronym.
  private func isNamed(_ owner: Int, _ range: Range<Int>) -> Bool {
    ((owner + 1)..<range.upperBound).contains {
      line.has(baseOf: $0, in: EnglishHeads.strong) || line.word($0)?.isAcronym == true
    }
  }

  /// Adds `fourth ministerial meeting of the X`, whose first words are in lower case.
  private func addSeries(of name: Range<Int>, into sink: inout NameSink) {
    var start = name.lowerBound
    if line.folded(start - 1) == "the" { start -= 1 }
    guard line.folded(start - 1) == "of" else { return }
    start -= 1
    guard let head = line.word(start - 1), !head.isCapitalized,
      ["meeting", "summit", "conference", "session"].contains(head.folded)
    else { return }
    var first = start - 1
    if let kind = line.word(first - 1), !kind.isCapitalized,
      ["ministerial", "annual", "plenary", "special", "leaders'"].contains(kind.folded)
    {
      first -= 1
    }
    guard let ordinal = line.word(first - 1), ordinal.word.isOrdinal else { return }
    sink.add((first - 1)..<name.upperBound, in: line, [.capitalized, .title])
  }
}
