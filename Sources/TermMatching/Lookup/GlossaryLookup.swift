// Looks terms up in glossaries held in memory.
package import GlossaryModel
package import ICUText
package import Lexicon
internal import TextModel

/// Looks terms up in glossaries: any language, any variant, inflection, slips, initials, pinyin.
///
/// ```swift
/// let lookup = try GlossaryLookup(glossaries: [(curated, .curated)], lexicon: nil)
/// lookup.search("qqfzcy").first?.concept.id       // "global-development-initiative"
/// ```
/// Not for use from two threads at once.
package final class GlossaryLookup {
  private struct Entry {
    var concept: Concept
    var origin: LookupOrigin
    var terms: [(term: Term, forms: LookupText)]
  }

  private let builder: LookupTextBuilder
  private let entries: [Entry]

  /// Takes glossaries in.
  ///
  /// - Parameters:
  ///   - glossaries: what to search; where two answer equally well, the curated one comes first.
  ///   - lexicon: a dictionary for the readings of Chinese words; without it each character has its
  ///     most usual one.
  /// - Complexity: O(n) in the number of terms; a few thousand take some milliseconds.
  package init(
    glossaries: [(glossary: Glossary, origin: LookupOrigin)], lexicon: CompiledLexicon? = nil
  ) throws(ICUError) {
    let builder = try LookupTextBuilder(lexicon: lexicon)
    self.builder = builder
    entries = glossaries.flatMap { glossary, origin in
      glossary.concepts.map { concept in
        let terms = concept.terms.map { (term: $0, forms: builder.forms(of: $0.text)) }
        return Entry(concept: concept, origin: origin, terms: terms)
      }
    }
  }

  /// The concepts that answer a query, the nearest first, each with its nearest term.
  ///
  /// The same query and glossaries give the same answer.
  ///
  /// - Complexity: O(n) in the size of the glossaries.
  package func search(_ query: String, limit: Int = 10) -> [LookupHit] {
    let query = Self.trimmed(query)
    let comparison = LookupComparison(
      query: builder.forms(of: query), pinyin: builder.pinyinLetters(of: query))
    let hits = entries.compactMap { best($0) { comparison.match($0) } }
    // What is spelt as some names are needs no slip to be found in others.
    let isSpelt = hits.contains { $0.match != .fuzzy }
    return Self.ranked(isSpelt ? hits.filter { $0.match != .fuzzy } : hits, limit)
  }

  /// The concepts that may have been meant by a query that finds nothing.
  ///
  /// - Complexity: O(n) in the size of the glossaries.
  package func suggestions(for query: String, limit: Int = 5) -> [LookupHit] {
    let resemblance = LookupResemblance(query: builder.forms(of: Self.trimmed(query)))
    return Self.ranked(
      entries.compactMap { entry in
        best(entry) { term in
          let score = resemblance.score(term)
          return score >= 0.3 ? (.fuzzy, score) : nil
        }
      }, limit)
  }

  private func best(
    _ entry: Entry, _ match: (LookupText) -> (match: LookupMatch, score: Double)?
  ) -> LookupHit? {
    var best: LookupHit?
    for (term, forms) in entry.terms {
      guard let (match, score) = match(forms), score > best?.score ?? 0 else { continue }
      best = LookupHit(
        concept: entry.concept, term: term, origin: entry.origin, match: match, score: score)
    }
    return best
  }

  private static func ranked(_ hits: [LookupHit], _ limit: Int) -> [LookupHit] {
    let sorted = hits.sorted { left, right in
      let (leftRank, rightRank) = (rank(left), rank(right))
      if leftRank != rightRank { return leftRank > rightRank }
      if left.score != right.score { return left.score > right.score }
      if left.origin != right.origin { return left.origin == .curated }
      let (leftLength, rightLength) = (left.term.text.utf8.count, right.term.text.utf8.count)
      if leftLength != rightLength { return leftLength < rightLength }
      return (left.term.text, left.concept.id) < (right.term.text, right.concept.id)
    }
    return Array(sorted.prefix(max(0, limit)))
  }

  /// The score, with an advance for what a person keeps: a near answer of theirs precedes a proposal.
  private static func rank(_ hit: LookupHit) -> Double {
    hit.origin == .curated && hit.score >= 0.75 ? min(1, hit.score + 0.2) : hit.score
  }

  private static func trimmed(_ query: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    var scalars = Substring(query).unicodeScalars
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(scalars)
  }
}
