// The glossary's terms on both sides of a pair.
import DocumentModel
import GlossaryModel
import Linting
import TermMatching
import TextModel

/// The terms of the source that have no rendering in the translation.
struct PairTerms {
  /// A term of the source without a rendering of its concept.
  struct Missing {
    /// The bead that it stands in.
    let bead: Int
    /// The place in the source.
    let match: TermMatch
    /// What it stands for.
    let concept: Concept
    /// What stands in its place in the translation, where word links show it.
    let instead: ByteSpan?
    /// The name of another concept that stands in its place.
    let rival: TermMatch?
  }

  /// In the order of the beads and of the source.
  private(set) var missing: [Missing] = []
  private let pair: LintedPair
  private let glossary: LintedGlossary
  private let rendered: RenderedSpan
  private let shortForms: ShortForms
  private let terms: PairMatches
  /// Where the translation first names each concept.
  private let firstPlace: [Int: Int]

  /// Finds the terms without a rendering; `nil` where there is no glossary.
  ///
  /// - Complexity: O(n log n) in the terms of both sides.
  init?(in pair: LintedPair) {
    guard let glossary = pair.source.glossary else { return nil }
    (self.pair, self.glossary) = (pair, glossary)
    rendered = RenderedSpan(pair)
    shortForms = ShortForms(pair.target)
    terms = PairMatches(pair, glossary)
    firstPlace = Dictionary(
      pair.target.terms.map { ($0.concept, $0.span.start) }, uniquingKeysWith: min)
    let untranslated = UntranslatedBeads(in: pair)
    for bead in pair.beads.indices
    where !pair.beads[bead].isNull && !untranslated.contains(bead) {
      missing += missing(in: bead)
    }
  }

  private func missing(in bead: Int) -> [Missing] {
    let reach = pair.reach(of: bead)
    let sources = terms.matches(bead, .source).filter { !$0.isNested && terms.isOf(.source, $0) }
    guard !sources.isEmpty else { return [] }
    let present = Set(reach.flatMap { terms.matches($0, .target) }.map(\.concept))
    var seen = present
    let absent = sources.filter { match in
      seen.insert(match.concept).inserted && isWanted(match, in: bead)
    }
    guard !absent.isEmpty else { return [] }
    let named = Set(reach.flatMap { terms.matches($0, .source) }.map(\.concept))
    var rivals = terms.matches(bead, .target).filter { match in
      !match.isNested && terms.isOf(.target, match) && !named.contains(match.concept)
    }
    return absent.map { match in
      let instead = rendered.of(match.span, in: bead)
      let rival = rivals.firstIndex { rival in
        instead.map { $0.overlaps(rival.span) } ?? false
          || glossary.concept(of: rival).type == glossary.concept(of: match).type
      }.map { rivals.remove(at: $0) }
      return Missing(
        bead: bead, match: match, concept: glossary.concept(of: match), instead: instead,
        rival: rival)
    }
  }

  /// Whether the glossary has a name for the concept in the translation's language, and the
  /// translation does not refer to it by a short form after it was named.
  private func isWanted(_ match: TermMatch, in bead: Int) -> Bool {
    let language = pair.target.document.language.language
    let names = glossary.concept(of: match).terms.filter { $0.language.language == language }
    guard !names.isEmpty, let span = pair.span(bead, .target) else { return false }
    guard let first = firstPlace[match.concept], first < span.start else { return true }
    return !shortForms.areUsed(of: names.map(\.text), in: [span])
  }
}
