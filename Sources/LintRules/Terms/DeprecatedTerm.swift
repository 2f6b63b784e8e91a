// deprecated-term
import DocumentModel
import GlossaryModel
package import Linting
import TermMatching
import TextModel

/// Finds terms that the glossary says are not to be used.
package struct DeprecatedTerm: DocumentRule {
  package static let description = RuleDescription(
    id: "deprecated-term", severity: .error,
    summary: "A term stands here that the glossary deprecates or that was superseded.",
    details: """
      Reported is every place where a term with the status deprecated or superseded stands in the \
      document's own language, unless it is part of a longer term that the glossary knows, or is \
      quoted. The preferred term of the same concept is proposed, in the case, number and possessive \
      of the place, with “a” or “an” before it; for an acronym, the concept's other acronym where it \
      has one. The fix is safe unless the grammar around it, or a longer name, might ask for more.
      """,
    fires: .init(
      "The China-Latin America Forum's first plan was adopted in 2015.", glossary: example,
      note: "the term is deprecated"),
    silent: .init(
      "The China-CELAC Forum was called “the China-Latin America Forum” in the press.",
      glossary: example, note: "quoted"),
    remedy: "Write the preferred term, or quote the source's own words.",
    settles: [
      "inconsistent-name", "inconsistent-capitalization", "inconsistent-spelling",
      "inconsistent-dash", "inconsistent-wording",
    ])

  private static let example = """
    glossary: example
    concepts:
      - id: china-celac-forum
        terms:
          en:
            - {term: China-CELAC Forum, status: preferred}
            - {term: China-Latin America Forum, status: deprecated}
    """

  /// Creates the rule.
  package init() {}

  package func findings(in document: LintedDocument) -> [Finding] {
    guard let glossary = document.glossary else { return [] }
    var findings: [Finding] = []
    document.forEachTerm { place in
      guard let match = TermUse.deprecated(place, in: document) else { return }
      findings.append(finding(of: match, glossary, document))
    }
    return findings
  }

  private func finding(
    of match: TermMatch, _ glossary: LintedGlossary, _ document: LintedDocument
  ) -> Finding {
    let term = glossary.term(of: match)
    let place = document.place(of: match.span)
    let better = Self.better(than: match, glossary)
    let name = "“\(place.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))”"
    let status = term.status == .superseded ? "was superseded" : "is deprecated"
    let advice = better.map { "write “\($0.text)”" } ?? "the glossary prefers no other term"
    let note = term.note.map { " (\($0))" } ?? ""
    let fix = better.flatMap { TermUse.replacement(of: match, by: $0, document)?.fix(in: document) }
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: place,
      message: "\(name) \(status); \(advice)\(note)", concept: glossary.concept(of: match).id,
      fixes: fix.map { [$0] } ?? [])
  }

  /// The term to use: for an acronym another one, else the preferred term.
  private static func better(than match: TermMatch, _ glossary: LintedGlossary) -> Term? {
    let term = glossary.term(of: match)
    let acronym = glossary.concept(of: match).terms.first {
      $0.kind == .acronym && $0.language == term.language
        && ($0.status == .preferred || $0.status == .admitted)
    }
    let preferred = glossary.preferredTerm(of: match)
    return term.kind == .acronym && preferred?.kind != .acronym ? acronym ?? preferred : preferred
  }
}
