// What the glossary says of the terms at a place.
import DocumentModel
import GlossaryModel
import Linting
import TermMatching
import TextModel

/// What the glossary says of the terms at a place.
enum TermUse {
  /// The deprecated or superseded term that a place stands for; `nil` where the glossary allows what
  /// stands there.
  static func deprecated(_ place: LintedTerm, in document: LintedDocument) -> TermMatch? {
    guard let glossary = document.glossary else { return nil }
    let own = place.matches.filter { isInLanguage($0, document) }
    guard let first = own.first,
      own.allSatisfy({ isDiscouraged(glossary.status(of: $0)) }),
      !isPreferredAtStart(first, place, document)
    else { return nil }
    return first
  }

  /// Whether a term is in the language of the document, whatever its script or region.
  static func isInLanguage(_ match: TermMatch, _ document: LintedDocument) -> Bool {
    document.glossary?.language(of: match).language == document.document.language.language
  }

  private static func isDiscouraged(_ status: TermStatus) -> Bool {
    status == .deprecated || status == .superseded
  }

  /// Whether the deprecated term differs from the preferred one by the capital alone that every
  /// sentence begins with.
  private static func isPreferredAtStart(
    _ match: TermMatch, _ place: LintedTerm, _ document: LintedDocument
  ) -> Bool {
    guard let glossary = document.glossary, let preferred = glossary.preferredTerm(of: match),
      preferred.text.lowercased() == glossary.term(of: match).text.lowercased()
    else { return false }
    return document.isSentenceStart(place.span.start) || document.isHeading(place.block)
  }

  /// `better` in the place of a match, in the form that the place asks for; `nil` where that cannot
  /// be told.
  static func replacement(
    of match: TermMatch, by better: Term, _ document: LintedDocument
  ) -> TermReplacement? {
    guard let term = document.glossary?.term(of: match), better.text != term.text else {
      return nil
    }
    guard term.language.isEnglish else {
      let isSameScript = term.language.script == document.document.language.script
      return isSameScript
        ? TermReplacement(of: match.span, by: better.text, in: document) : nil
    }
    let other = match.isInflected ? EnglishNumber.otherNumber(of: better.text) : nil
    if match.isInflected, other == nil { return nil }
    var replacement = TermReplacement(
      of: match.span, term: term.text, by: better.text, otherNumber: other, in: document)
    // An article comes or goes with the full form, and a verb with the number.
    let isPlural = [term.text, better.text].map(EnglishNumber.isPlural)
    if (term.kind == .acronym) != (better.kind == .acronym) || isPlural[0] != isPlural[1] {
      replacement.needsLook()
    }
    return replacement
  }
}
