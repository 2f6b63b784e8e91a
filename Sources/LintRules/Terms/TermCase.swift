// term-case
import DocumentModel
import GlossaryModel
package import Linting
import TermMatching
import TextModel

/// Finds terms that are written with other capitals than in the glossary.
package struct TermCase: DocumentRule {
  package static let description = RuleDescription(
    id: "term-case", severity: .warning,
    summary: "A term has other capitals than in the glossary.",
    details: """
      “belt and road initiative” for the Belt and Road Initiative. Left alone are capitals that the \
      place asks for (the beginning of a sentence, a heading in title case, a line of capitals, a \
      quoted title), a term inside a longer capitalised name, a common noun that is spelt like a \
      short name (“this joint action plan”), and terms that have one word only.
      """,
    fires: .init(
      "They spoke of the belt and road initiative.", glossary: example,
      note: "the glossary has capitals"),
    silent: .init(
      "# BELT AND ROAD INITIATIVE\\n\\nPoverty reduction is part of the Belt and Road Initiative.",
      glossary: example, note: "a heading of capitals, and the beginning of a sentence"),
    remedy: "Write the term as the glossary has it.",
    settles: [
      "inconsistent-name", "inconsistent-capitalization", "inconsistent-spelling",
      "inconsistent-dash", "inconsistent-wording",
    ])

  private static let example = """
    glossary: example
    concepts:
      - id: belt-and-road-initiative
        terms:
          en:
            - {term: Belt and Road Initiative, status: preferred}
      - id: poverty-reduction
        terms:
          en:
            - {term: poverty reduction, status: preferred}
    """

  /// Creates the rule.
  package init() {}

  package func findings(in document: LintedDocument) -> [Finding] {
    guard let glossary = document.glossary else { return [] }
    var findings: [Finding] = []
    document.forEachTerm { place in
      guard TermUse.deprecated(place, in: document) == nil,
        let match = Self.miscased(place, glossary, document)
      else { return }
      findings.append(finding(of: match, glossary.term(of: match), document))
    }
    return findings
  }

  /// The term whose capitals a place does not have, where none that it may stand for has them.
  private static func miscased(
    _ place: LintedTerm, _ glossary: LintedGlossary, _ document: LintedDocument
  ) -> TermMatch? {
    let own = place.matches.filter { TermUse.isInLanguage($0, document) }
    let text = document.document.source.utf8[place.span.range]
    guard let first = own.first,
      !own.contains(where: { glossary.isSpelt($0, as: text) })
    else { return nil }
    let found = document.document.source.string(place.span)
    let casings = own.map { LetterCasing.of(found, for: glossary.term(of: $0).text) }
    let context = NameContext(place.span, in: document)
    let isRight = casings.contains { casing in
      switch casing {
      case .own, .capitals: true
      case .sentenceStart: context.mayBeginWithCapital || document.isHeading(place.block)
      case .title: context.isInLongerName || document.isHeading(place.block)
      case .other: false
      }
    }
    if isRight || isPluralNoun(found, first, glossary.term(of: first)) { return nil }
    return isCommonNoun(found, glossary.term(of: first), context) ? nil : first
  }

  /// Whether all things of the kind are meant: `CELAC summits` for several a CELAC Summit.
  private static func isPluralNoun(_ found: String, _ match: TermMatch, _ term: Term) -> Bool {
    guard match.isInflected, let space = found.lastIndex(of: " ") else { return false }
    return found[space...].dropFirst().first?.isLowercase == true
      && term.text.hasPrefix(found[..<space])
  }

  /// Whether the text may mean any such thing and not the one that bears the name: `a joint action
  /// plan`, and whatever is only a short or a single-worded name.
  private static func isCommonNoun(_ found: String, _ term: Term, _ context: NameContext) -> Bool {
    let words = found.split { !$0.isLetter && !$0.isNumber }
    guard words.count > 1, term.kind == .fullForm || term.kind == .variant else { return true }
    let isLower = words.allSatisfy { $0.first?.isLowercase ?? true }
    return isLower && context.isIndefinite
  }

  private func finding(
    of match: TermMatch, _ term: Term, _ document: LintedDocument
  ) -> Finding {
    let place = document.place(of: match.span)
    // A plural, or another dash, is not the glossary's spelling; only its letters are wanted.
    let recased = LetterCasing.recased(
      document.document.source.string(match.span), as: term.text)
    let atStart = document.isSentenceStart(match.span.start)
    let wanted = atStart ? LetterCasing.capitalised(recased) : recased
    let name = wanted.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: place,
      message: "The glossary writes “\(name)”",
      concept: document.glossary?.concept(of: match).id,
      fixes: document.fix(match.span, wanted, isSafe: true).map { [$0] } ?? [])
  }
}
