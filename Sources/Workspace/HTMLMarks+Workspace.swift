// What lights up in the page of an alignment.
package import BitextFormats
package import DocumentModel
package import GlossaryModel
package import Lexicon
import TermMatching
package import TextModel
package import WordAlignment

extension HTMLMarks {
  /// Words are linked in alignments of up to so many beads: more would make a page of many megabytes
  /// and take minutes.
  package static let mostBeads = 2000

  /// The words of `bitext` that render each other, and the terms of a glossary.
  ///
  /// - Throws: `ICUError` where ICU fails.
  /// - Complexity: O(Σ m·n) in the words of each bead.
  package init(_ bitext: Bitext, lexicon: CompiledLexicon?, glossary: Glossary?) throws {
    self.init()
    if bitext.beads.count <= Self.mostBeads {
      let groups = TermGroup.groups(
        of: glossary?.concepts ?? [], from: bitext.source.language, to: bitext.target.language)
      words = BitextWords(lexicon: lexicon, terms: groups).links(in: bitext)
    } else {
      remarks.append("words are not linked: more than \(Self.mostBeads) beads")
    }
    guard let glossary else { return }
    let matcher = try TermMatcher(concepts: glossary.concepts, lexicon: lexicon)
    sourceTerms = Self.terms(in: bitext.source, matcher)
    targetTerms = Self.terms(in: bitext.target, matcher)
  }

  /// The terms in a document; of those that share text the longest of the first.
  private static func terms(in document: Document, _ matcher: TermMatcher) -> [Term] {
    var terms: [Term] = []
    for match in matcher.matches(in: document.source)
    where match.span.start >= terms.last?.span.end ?? 0 {
      let concept = matcher.concept(of: match)
      let preferred = concept.terms.filter { $0.status == .preferred }.map(\.text)
      terms.append(
        Term(
          span: match.span, concept: concept.id,
          note: (preferred.isEmpty ? [concept.id] : preferred).joined(separator: " · ")))
    }
    return terms
  }
}

extension TermGroup {
  /// The terms of each concept that has some in both languages.
  package static func groups(
    of concepts: [Concept], from source: LanguageTag, to target: LanguageTag
  ) -> [TermGroup] {
    concepts.compactMap { concept in
      let group = TermGroup(
        source: concept.terms.filter { $0.language.language == source.language }.map(\.text),
        target: concept.terms.filter { $0.language.language == target.language }.map(\.text))
      return group.source.isEmpty || group.target.isEmpty ? nil : group
    }
  }
}
