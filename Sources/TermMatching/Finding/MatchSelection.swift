// Orders what was found, leaves out what says the same twice, and marks what is nested.
internal import GlossaryModel
internal import TextModel

/// Chooses the matches among the patterns that were found.
struct MatchSelection {
  let concepts: [Concept]
  let text: UnsafeBufferPointer<UInt8>

  /// The matches: one a place, concept and language; the longest first where several begin.
  ///
  /// - Complexity: O(n log n).
  func matches(_ found: [FoundPattern]) -> [TermMatch] {
    var result: [TermMatch] = []
    result.reserveCapacity(found.count)
    // Where the farthest match ends that begins earlier, or here and is longer.
    var farthest = -1
    var index = 0
    let sorted = found.sorted(by: precedes)
    while index < sorted.count {
      let span = sorted[index].span
      let group = sorted[index...].prefix { $0.span == span }
      for best in chosen(group) {
        result.append(
          TermMatch(
            span: span, concept: Int(best.concept), term: Int(best.term),
            isInflected: best.isInflected, isNested: farthest >= span.end))
      }
      farthest = max(farthest, span.end)
      index += group.count
    }
    return result
  }

  private func precedes(_ left: FoundPattern, _ right: FoundPattern) -> Bool {
    if left.span.start != right.span.start { return left.span.start < right.span.start }
    if left.span.end != right.span.end { return left.span.end > right.span.end }
    if left.concept != right.concept { return left.concept < right.concept }
    if left.isRespelt != right.isRespelt { return right.isRespelt }
    if left.isInflected != right.isInflected { return right.isInflected }
    return left.term < right.term
  }

  /// Of the terms of each concept and language the one that is spelt as the text, else the first.
  private func chosen(_ group: ArraySlice<FoundPattern>) -> [FoundPattern] {
    guard group.count > 1 else { return Array(group) }
    var result: [FoundPattern] = []
    var places: [Place: Int] = [:]
    for found in group {
      let place = Place(concept: found.concept, language: term(found).language)
      if let index = places[place] {
        if isSpelt(found), !isSpelt(result[index]) { result[index] = found }
      } else {
        places[place] = result.count
        result.append(found)
      }
    }
    return result
  }

  private struct Place: Hashable {
    let concept: Int32
    let language: LanguageTag
  }

  private func term(_ found: FoundPattern) -> Term {
    concepts[Int(found.concept)].terms[Int(found.term)]
  }

  private func isSpelt(_ found: FoundPattern) -> Bool {
    term(found).text.utf8.elementsEqual(text[found.span.range])
  }
}
