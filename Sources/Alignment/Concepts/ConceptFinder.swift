// Finds the concepts of a glossary that two documents name.
package import DocumentModel
package import GlossaryModel
package import ICUText
import Synchronization
import TermMatching
import TextModel

/// Finds the concepts of a glossary that two documents name, by whichever of their terms.
///
/// Two terms of one concept are evidence that the sentences which they stand in render each other,
/// also where they have no word in common. Deprecated terms count: they name the thing. What is
/// found does not depend on the dictionary: Chinese words end where ICU has them end.
package final class ConceptFinder: Sendable {
  private let matcher: Mutex<TermMatcher>

  /// A place where terms of more concepts than this stand says too little about any of them.
  private static let mostConcepts = 3

  /// Prepares the terms of a glossary.
  ///
  /// - Throws: `ICUError` where ICU fails.
  /// - Complexity: O(n log n) in the length of all terms.
  package init(_ glossary: Glossary) throws(ICUError) {
    matcher = Mutex(try TermMatcher(concepts: glossary.concepts))
  }

  /// The concepts that both documents name.
  ///
  /// - Complexity: O(n) in the number of bytes and of matches (times its logarithm).
  package func concepts(in source: Document, and target: Document) -> SharedConcepts {
    let left = places(in: source)
    let right = places(in: target)
    let named = Set(right.map(\.concept))
    var numbers: [Int: Int] = [:]
    for place in left where named.contains(place.concept) && numbers[place.concept] == nil {
      numbers[place.concept] = numbers.count
    }
    func mentions(_ places: [TermMatch]) -> [ConceptMention] {
      places.compactMap { place in
        numbers[place.concept].map { ConceptMention(span: place.span, number: $0) }
      }
    }
    return SharedConcepts(source: mentions(left), target: mentions(right))
  }

  /// Where a document names concepts, in the order of the text; of places of one concept that
  /// overlap the first.
  private func places(in document: Document) -> [TermMatch] {
    let matches = matcher.withLock { $0.matches(in: document.source) }
    var result: [TermMatch] = []
    var ends: [Int: Int] = [:]
    for group in Self.groups(matches) {
      let new = group.filter { $0.span.start >= ends[$0.concept] ?? 0 }
      for match in new { ends[match.concept] = match.span.end }
      var seen: Set<Int> = []
      let distinct = new.filter { seen.insert($0.concept).inserted }
      if distinct.count <= Self.mostConcepts { result += distinct }
    }
    return result
  }

  /// The matches by their place in the text.
  private static func groups(_ matches: [TermMatch]) -> [ArraySlice<TermMatch>] {
    var groups: [ArraySlice<TermMatch>] = []
    var start = matches.startIndex
    for index in matches.indices where matches[index].span != matches[start].span {
      groups.append(matches[start..<index])
      start = index
    }
    if start < matches.endIndex { groups.append(matches[start...]) }
    return groups
  }
}
