// Says whether a term stands where its letters do.
internal import GlossaryModel
internal import TextModel

/// A text in which patterns are found: its symbols and the bytes that they came from.
struct PatternPlace {
  let symbols: TermSymbols
  let bytes: UnsafeBufferPointer<UInt8>
  let text: UnsafeBufferPointer<UInt8>
}

/// Says whether a term stands where the symbols of one of its patterns do.
final class PatternChecker {
  private let cases: [LetterCase]
  private let words: ChineseWords
  private let exact: ExactKeys

  init(cases: [LetterCase], words: ChineseWords, exact: ExactKeys) {
    (self.cases, self.words, self.exact) = (cases, words, exact)
  }

  /// The match of `pattern` whose symbols stand from `start` to `end`; `nil` where it is none.
  func check(
    _ pattern: TermPattern, _ concepts: [Concept], from start: Int, to end: Int,
    at place: PatternPlace
  ) -> FoundPattern? {
    guard start >= 0, let ending = pattern.ending.match(place.bytes, at: end) else { return nil }
    let whole = start..<(end + ending.length)
    guard beginsWord(place.bytes, at: start), hasItsCase(pattern, start, place) else { return nil }
    let isPlural = pattern.rules.contains(.isPlural)
    if isPlural, !ending.isPlural, pattern.rules.contains(.lastWordIsCapitalised),
      !isLastWordCapitalised(whole, place)
    {
      return nil
    }
    let span = place.symbols.textSpan(ByteSpan(whole))
    guard !Self.holdsEmptyLine(place.text, span) else { return nil }
    if pattern.rules.contains(.exact),
      !exact.isEqual(
        concepts[Int(pattern.concept)].terms[Int(pattern.term)].text,
        UnsafeBufferPointer(rebasing: place.text[span.range]))
    {
      return nil
    }
    guard pattern.rules.contains(.insideWords) || !words.areCut(by: whole, in: place.bytes) else {
      return nil
    }
    return FoundPattern(
      span: span, concept: pattern.concept, term: pattern.term,
      isInflected: pattern.rules.contains(.isInflected) || isPlural != ending.isPlural,
      isRespelt: pattern.rules.contains(.isRespelt))
  }

  /// Whether no word goes on at `start`.
  ///
  /// Letters of one and two bytes are marked where words begin, so that only others are looked at.
  private func beginsWord(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start > 0, bytes[start] >= 0xE0, bytes[start] < 0xF5,
      TermSymbols.continuesWord(bytes, at: start)
    else { return true }
    var before = start - 1
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return !(TermSymbols.isMarked(bytes[before]) || TermSymbols.continuesWord(bytes, at: before))
  }

  private func hasItsCase(_ pattern: TermPattern, _ start: Int, _ place: PatternPlace) -> Bool {
    guard pattern.cases >= 0 else { return true }
    let isSensitive = pattern.rules.contains(.caseSensitive)
    for index in 0..<Int(pattern.length) {
      let wanted = cases[Int(pattern.cases) + index]
      guard wanted == .upper || isSensitive && wanted == .lower else { continue }
      let offset = place.symbols.textOffset(of: start + index)
      if LetterCase.at(offset, of: place.text) != wanted { return false }
    }
    return true
  }

  private func isLastWordCapitalised(_ whole: Range<Int>, _ place: PatternPlace) -> Bool {
    guard let start = whole.last(where: { TermSymbols.isMarked(place.bytes[$0]) }) else {
      return true
    }
    return LetterCase.at(place.symbols.textOffset(of: start), of: place.text) == .upper
  }

  /// Whether an empty line lies in the span: a paragraph ends there.
  private static func holdsEmptyLine(
    _ text: UnsafeBufferPointer<UInt8>, _ span: ByteSpan
  ) -> Bool {
    var lineEnds = 0
    for offset in span.range {
      let byte = text[offset]
      if byte == 0x0A || byte == 0x0D && !(offset + 1 < text.count && text[offset + 1] == 0x0A) {
        lineEnds += 1
        if lineEnds > 1 { return true }
      } else if byte > 0x20 {
        lineEnds = 0
      }
    }
    return false
  }
}
