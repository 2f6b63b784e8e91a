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
package final class GlossaryLookup: TermLookup {
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
    LookupQuery.hits(LookupRanking.trimmed(query)) { searchWhole($0, limit) }
  }

  private func searchWhole(_ query: String, _ limit: Int) -> [LookupHit] {
    let comparison = LookupComparison(
      query: builder.forms(of: query), pinyin: builder.pinyinLetters(of: query))
    let hits = entries.compactMap { best($0) { comparison.match($0) } }
    return LookupRanking.ranked(LookupRanking.withoutNeedlessSlips(hits), limit)
  }

  /// The concepts that may have been meant by a query that finds nothing.
  ///
  /// - Complexity: O(n) in the size of the glossaries.
  package func suggestions(for query: String, limit: Int = 5) -> [LookupHit] {
    let query = LookupRanking.trimmed(query)
    let resemblance = LookupResemblance(
      query: builder.forms(of: query), pinyin: builder.pinyinLetters(of: query))
    return LookupRanking.ranked(
      entries.compactMap { entry in
        best(entry) { term in
          let score = resemblance.score(term)
          return score >= resemblance.least ? (.suggested, score) : nil
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
}
