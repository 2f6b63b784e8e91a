// missing-term
import DocumentModel
import GlossaryModel
package import Linting
import TermMatching
import TextModel

/// Finds terms of the source whose concept has no accepted rendering in the translation.
package struct MissingTerm: PairRule {
  package static let description = RuleDescription(
    id: "missing-term", severity: .warning,
    summary: "A term of the source has no rendering that the glossary knows.",
    details: """
      The source names a concept of the glossary, and no name of it, preferred, admitted or \
      deprecated, stands in the sentences that render the source's; where the alignment is unsure, \
      its neighbours count too. A short form that points back (the Forum, 该倡议) is a rendering. \
      What stands there instead is given where word links show it; one other rendering that recurs \
      is one finding. The name of another concept is wrong-referent, a deprecated name \
      deprecated-term.
      """,
    fires: .init(
      "China put forward a worldwide plan for growth.", source: "中方提出全球发展倡议。",
      glossary: Self.glossary, note: "the initiative is not called by its name"),
    silent: .init(
      "China put forward the Global Development Initiative.", source: "中方提出全球发展倡议。",
      glossary: Self.glossary, note: "the preferred name"),
    remedy: "Use the preferred name, or add the rendering to the glossary.")

  private static let glossary = """
    glossary: example
    concepts:
      - id: global-development-initiative
        type: initiative
        terms:
          en:
            - {term: Global Development Initiative, status: preferred}
          zh-Hans:
            - {term: 全球发展倡议, status: preferred}
    """

  /// Creates the rule.
  package init() {}

  package func findings(in pair: LintedPair) -> [Finding] {
    guard let terms = PairTerms(in: pair) else { return [] }
    let missing = terms.missing.filter { !WrongReferent.isWrong($0, in: pair) }
    var groups: [String: [PairTerms.Missing]] = [:]
    var order: [String] = []
    for term in missing {
      let instead = term.instead.map { pair.target.document.source.string($0).lowercased() }
      let key = term.concept.id + "\u{0}" + (instead ?? "\(term.bead)")
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(term)
    }
    return order.compactMap { groups[$0].flatMap { finding(of: $0, in: pair) } }
  }

  private func finding(of terms: [PairTerms.Missing], in pair: LintedPair) -> Finding? {
    guard let first = terms.first,
      let span = first.instead ?? pair.span(first.bead, .target)
    else { return nil }
    let source = pair.source.place(of: first.match.span)
    let place = pair.target.place(of: span)
    let name = first.concept.preferredTerm(inLanguageOf: pair.target)?.text ?? first.concept.id
    let others = terms.dropFirst().compactMap { term in
      term.instead.map {
        Finding.Related(place: pair.target.place(of: $0), message: "“\(place.text)” again")
      }
    }
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: place,
      message: first.instead == nil
        ? "“\(source.text)” of the source is not rendered by “\(name)” here"
        : "“\(place.text)” renders “\(source.text)”, which the glossary calls “\(name)”",
      concept: first.concept.id,
      related: [.init(place: source, message: "“\(source.text)” here")] + others)
  }
}

extension Concept {
  /// The name to use in the language of a document, whatever its script or region.
  func preferredTerm(inLanguageOf document: LintedDocument) -> Term? {
    let language = document.document.language
    return preferredTerm(in: language)
      ?? languages.first { $0.language == language.language }.flatMap { preferredTerm(in: $0) }
  }
}
