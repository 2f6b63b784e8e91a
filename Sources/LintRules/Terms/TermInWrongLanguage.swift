// term-in-wrong-language
import DocumentModel
import GlossaryModel
package import Linting
import TermMatching
import TextModel

/// Finds terms of the glossary's other language that were left in a text.
package struct TermInWrongLanguage: DocumentRule {
  package static let description = RuleDescription(
    id: "term-in-wrong-language", severity: .warning,
    summary: "A term stands in the text in another language.",
    details: """
      A Chinese name in an English sentence, or the reverse, where the glossary has the name in the \
      document's language. Left alone are originals in brackets or quotation marks, a name whose \
      rendering stands in the same sentence or line, acronyms, names that are not to be translated, \
      and longer passages in the other language.
      """,
    fires: .init(
      "Partners of the 一带一路 met in Beijing for the third time.", glossary: example,
      note: "the name is left in Chinese"),
    silent: .init(
      "Partners of the Belt and Road Initiative (一带一路) met in Beijing for the third time.",
      glossary: example, note: "the original stands in brackets"),
    remedy: "Write the term of the document's language; the original may follow in brackets.")

  private static let example = """
    glossary: example
    concepts:
      - id: belt-and-road-initiative
        terms:
          en:
            - {term: Belt and Road Initiative, status: preferred}
          zh-Hans:
            - {term: 一带一路, status: preferred}
    """

  /// Creates the rule.
  package init() {}

  package func findings(in document: LintedDocument) -> [Finding] {
    let language = document.document.language
    guard let glossary = document.glossary, language.isEnglish || language.isChinese else {
      return []
    }
    var foreign: [(term: LintedTerm, match: TermMatch, wanted: Term)] = []
    var own: Set<GlossedConcept> = []
    document.forEachTerm { place in
      let line = document.sentenceIndex(at: place.span.start)
      for match in place.matches where TermUse.isInLanguage(match, document) {
        own.insert(GlossedConcept(concept: match.concept, sentence: line))
      }
      guard let match = place.matches.first,
        !place.matches.contains(where: { TermUse.isInLanguage($0, document) }),
        let wanted = Self.wanted(for: match, glossary, language)
      else { return }
      foreign.append((place, match, wanted))
    }
    return foreign.filter { place, match, _ in
      let sentence = document.sentenceIndex(at: place.span.start)
      return !own.contains(GlossedConcept(concept: match.concept, sentence: sentence))
        && !ForeignPassage(place.span, in: document).holdsMore
    }.map { finding(of: $0.match, $0.wanted, document) }
  }

  /// A concept whose name in the document's language stands in a sentence.
  private struct GlossedConcept: Hashable {
    let concept: Int
    let sentence: Int
  }

  /// The name in the document's language; `nil` where the foreign one may stay.
  private static func wanted(
    for match: TermMatch, _ glossary: LintedGlossary, _ language: LanguageTag
  ) -> Term? {
    let (term, concept) = (glossary.term(of: match), glossary.concept(of: match))
    let isBilingual = term.language.isEnglish || term.language.isChinese
    guard isBilingual, term.kind != .acronym, !concept.doNotTranslate else { return nil }
    return glossary.preferredTerm(of: concept, in: language)
  }

  private func finding(
    of match: TermMatch, _ wanted: Term, _ document: LintedDocument
  ) -> Finding {
    let place = document.place(of: match.span)
    let isChinese = document.glossary?.term(of: match).language.isChinese == true
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: place,
      message: "“\(place.text)” is left in \(isChinese ? "Chinese" : "English"); "
        + "write “\(wanted.text)”",
      concept: document.glossary?.concept(of: match).id,
      fixes: document.fix(match.span, wanted.text, isSafe: false).map { [$0] } ?? [])
  }
}
