// The glossary that a run holds documents to.
package import GlossaryModel
package import ICUText
package import Lexicon
package import TermMatching
package import TextModel

/// The glossary that a run holds documents to, its terms ready to be found; made once a run.
///
/// ```swift
/// let glossary = try LintedGlossary([curated], lexicon: nil)
/// let document = LintedDocument(read, glossary: glossary)
/// for match in document.terms { print(glossary.term(of: match).text) }
/// ```
package final class LintedGlossary: Sendable {
  /// The concepts, in the order of their files.
  package let concepts: [Concept]
  private let places: [String: Int]
  private let slots: [MatcherSlot]

  /// Prepares the terms of glossaries for being found.
  ///
  /// - Parameters:
  ///   - lexicon: The dictionary whose words a Chinese term may not cut; without it they are ICU's.
  ///   - jobs: How many documents are looked at at one time.
  /// - Complexity: O(n log n) in the length of all terms, once for each document that is looked at
  ///   at the same time.
  package init(
    _ glossaries: [Glossary], lexicon: CompiledLexicon? = nil, jobs: Int = 1
  ) throws(ICUError) {
    let concepts = glossaries.flatMap(\.concepts)
    self.concepts = concepts
    places = Dictionary(
      concepts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    slots =
      [MatcherSlot(try TermMatcher(concepts: concepts, lexicon: lexicon))]
      + (1..<max(jobs, 1)).map { _ in MatcherSlot(concepts, lexicon) }
  }

  /// The concept with an id; of several glossaries' the first.
  package func concept(_ id: String) -> Concept? { places[id].map { concepts[$0] } }

  /// The concept that a match stands for.
  package func concept(of match: TermMatch) -> Concept { concepts[match.concept] }

  /// The term that a match stands for.
  package func term(of match: TermMatch) -> Term { concepts[match.concept].terms[match.term] }

  /// The language of the term that a match stands for.
  package func language(of match: TermMatch) -> LanguageTag {
    concepts[match.concept].terms[match.term].language
  }

  /// The status of the term that a match stands for.
  package func status(of match: TermMatch) -> TermStatus {
    concepts[match.concept].terms[match.term].status
  }

  /// The kind of the term that a match stands for.
  package func kind(of match: TermMatch) -> TermKind {
    concepts[match.concept].terms[match.term].kind
  }

  /// Whether the term that a match stands for is spelt as `text`.
  package func isSpelt(_ match: TermMatch, as text: ArraySlice<UInt8>) -> Bool {
    text.elementsEqual(concepts[match.concept].terms[match.term].text.utf8)
  }

  /// The preferred term of a match's concept in the language of the matched term; `nil` where the
  /// glossary prefers none.
  package func preferredTerm(of match: TermMatch) -> Term? {
    preferredTerm(of: concept(of: match), in: term(of: match).language)
  }

  /// The preferred term of a concept in a language; where the glossary has none for the very tag,
  /// one for the same language and script.
  package func preferredTerm(of concept: Concept, in language: LanguageTag) -> Term? {
    let preferred = concept.terms.filter { $0.status == .preferred }
    return preferred.first { $0.language == language }
      ?? preferred.first {
        $0.language.language == language.language && $0.language.script == language.script
      }
  }

  /// Every place in a text where a term stands, as `TermMatcher` gives them.
  ///
  /// - Complexity: O(n) and the number of matches (times its logarithm).
  func matches(in source: SourceText) -> [TermMatch] {
    for slot in slots {
      if let matches = slot.matchesIfFree(in: source) { return matches }
    }
    return slots.first?.matches(in: source) ?? []
  }
}
