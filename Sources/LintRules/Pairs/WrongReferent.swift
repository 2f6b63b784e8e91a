// wrong-referent
import DocumentModel
import GlossaryModel
import Lexicon
package import Linting
import TermMatching
import TextModel

/// Finds names in a translation that name another thing than the source does.
package struct WrongReferent: PairRule {
  package static let description = RuleDescription(
    id: "wrong-referent", severity: .error,
    summary: "A name in the translation is that of another thing.",
    details: """
      Where the source names one concept of the glossary and the translation lacks it, but has the \
      name of another concept of the same kind, or in its very place, that the source does not \
      name. And where an organization's name is rendered by a name in capitals that has other words \
      in it than any of its own: the Latin American Faculty of Social Sciences is not the Latin \
      American Council of Social Sciences.
      """,
    fires: .init(
      "China put forward the Global Security Initiative.", source: "中方提出全球发展倡议。",
      glossary: Self.glossary, note: "security has taken the place of development"),
    silent: .init(
      "China put forward the Global Development Initiative.", source: "中方提出全球发展倡议。",
      glossary: Self.glossary, note: "the right initiative"),
    remedy: "Name what the source names.")

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
      - id: global-security-initiative
        type: initiative
        terms:
          en:
            - {term: Global Security Initiative, status: preferred}
          zh-Hans:
            - {term: 全球安全倡议, status: preferred}
    """

  /// Creates the rule.
  package init() {}

  package func findings(in pair: LintedPair) -> [Finding] {
    guard let terms = PairTerms(in: pair) else { return [] }
    return terms.missing.filter { Self.isWrong($0, in: pair) }
      .compactMap { finding(of: $0, in: pair) }
  }

  /// Whether another thing is named where a term of the source should be rendered.
  static func isWrong(_ term: PairTerms.Missing, in pair: LintedPair) -> Bool {
    term.rival != nil || isAnotherBody(term, in: pair)
  }

  private func finding(of term: PairTerms.Missing, in pair: LintedPair) -> Finding? {
    guard let span = place(of: term) else { return nil }
    let (source, target) = (
      pair.source.place(of: term.match.span), pair.target.place(of: span)
    )
    let name = term.concept.preferredTerm(inLanguageOf: pair.target)?.text ?? term.concept.id
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: target,
      message: "“\(target.text)” is another than “\(source.text)”, which is “\(name)” here",
      concept: term.concept.id,
      related: [.init(place: source, message: "“\(source.text)” here")])
  }

  /// The name that stands in the place of the right one, as a whole.
  private func place(of term: PairTerms.Missing) -> ByteSpan? {
    guard let rival = term.rival?.span else { return term.instead }
    return term.instead.map { $0.contains(rival) ? $0 : rival } ?? rival
  }

  /// Whether an organization is rendered by a capitalised name that lacks words of each of its own
  /// and has others instead.
  private static func isAnotherBody(_ term: PairTerms.Missing, in pair: LintedPair) -> Bool {
    guard term.concept.type == .organization, pair.target.document.language.isEnglish,
      let span = term.instead
    else { return false }
    let words = EnglishWords()
    let name = contentWords(pair.target.document.source.string(span), words)
    guard name.capitals >= 2 else { return false }
    let own = term.concept.terms
      .filter { $0.language.isEnglish && $0.text.contains(" ") }
      .map { contentWords($0.text, words).stems }
    return !own.isEmpty
      && own.allSatisfy { stems in
        !name.stems.subtracting(stems).isEmpty && !stems.subtracting(name.stems).isEmpty
          && !stems.isDisjoint(with: name.stems)
      }
  }

  private static func contentWords(
    _ text: String, _ words: EnglishWords
  ) -> (stems: Set<String>, capitals: Int) {
    var (stems, capitals): (Set<String>, Int) = ([], 0)
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      words.forEach(in: bytes) { word, stem in
        guard !word.isStopWord else { return }
        stems.insert(String(decoding: stem, as: UTF8.self))
        if word.isCapitalised { capitals += 1 }
      }
    }
    return (stems, capitals)
  }
}
