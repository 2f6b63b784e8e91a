// admitted-term
import DocumentModel
import GlossaryModel
package import Linting
import TermMatching
import TextModel

/// Finds admitted terms in documents of a register that asks for another term.
package struct AdmittedTerm: DocumentRule {
  package static let description = RuleDescription(
    id: "admitted-term", severity: .info,
    summary: "An admitted term stands where the document's register asks for another one.",
    details: """
      A glossary may say which register a term belongs to (`register: press`). In a document whose \
      register is known (`--register formal`), a full name that belongs to another register, or is \
      admitted beside a preferred one of this register or of none, is reported with that one. \
      Acronyms and short forms are left alone. Where the document's register is not known, the rule \
      is silent: an admitted term may be used.
      """,
    fires: .init(
      "The China–Latin America community was named.", glossary: example, register: "formal",
      note: "the preferred term is of the formal register"),
    silent: .init(
      "The China–Latin America community was named.", glossary: example,
      note: "the document's register is not known"),
    remedy: "Write the term of the document's register.")

  private static let example = """
    glossary: example
    concepts:
      - id: china-lac-community
        terms:
          en:
            - {term: China-LAC community with a shared future, status: preferred, register: formal}
            - {term: China–Latin America community, status: admitted, kind: variant, register: press}
    """

  /// Creates the rule.
  package init() {}

  package func findings(in document: LintedDocument) -> [Finding] {
    guard let glossary = document.glossary, let register = document.register else { return [] }
    var findings: [Finding] = []
    document.forEachTerm { place in
      guard TermUse.deprecated(place, in: document) == nil else { return }
      let own = place.matches.filter { TermUse.isInLanguage($0, document) }
      let better = own.compactMap { Self.better(than: $0, register, glossary) }
      guard let match = own.first, let wanted = better.first, better.count == own.count else {
        return
      }
      findings.append(finding(of: match, wanted, register, document))
    }
    return findings
  }

  /// The term that `register` asks for instead of a match's; `nil` where that one will do.
  private static func better(
    than match: TermMatch, _ register: String, _ glossary: LintedGlossary
  ) -> Term? {
    let term = glossary.term(of: match)
    let isName = term.kind == .fullForm || term.kind == .variant
    guard isName, term.register != register, term.status != .preferred || term.register != nil
    else { return nil }
    let preferred = glossary.concept(of: match).terms.filter {
      $0.language == term.language && $0.status == .preferred && $0.text != term.text
    }
    return preferred.first { $0.register == register } ?? preferred.first { $0.register == nil }
  }

  private func finding(
    of match: TermMatch, _ wanted: Term, _ register: String, _ document: LintedDocument
  ) -> Finding {
    let place = document.place(of: match.span)
    let fix = TermUse.replacement(of: match, by: wanted, document)?.fix(in: document)
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: place,
      message: "In the register “\(register)” the glossary prefers “\(wanted.text)”",
      concept: document.glossary?.concept(of: match).id,
      fixes: fix.map { [Fix(span: $0.span, replacement: $0.replacement, isSafe: false)] } ?? [])
  }
}
