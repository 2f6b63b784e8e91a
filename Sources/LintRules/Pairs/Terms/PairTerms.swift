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

  /// Finds the terms without a rendering; `nil` where there is no glossary.
  ///
  /// - Complexity: O(n log n) in the terms of both sides.
  init?(in pair: LintedPair) {
    guard let glossary = pair.source.glossary else { return nil }
    (self.pair, self.glossary) = (pair, glossary)
    rendered = RenderedSpan(pair)
    shortForms = ShortForms(pair.target)
    let untranslated = UntranslatedBeads(in: pair)
    for bead in pair.beads.indices
    where !pair.beads[bead].isNull && !untranslated.contains(bead) {
      missing += missing(in: bead)
    }
  }

  private func missing(in bead: Int) -> [Missing] {
    let reach = pair.reach(of: bead)
    let sources = matches(bead, .source).filter { !$0.isNested && isOf(.source, $0) }
    guard !sources.isEmpty else { return [] }
    let present = Set(reach.flatMap { matches($0, .target) }.map(\.concept))
    var seen = present
    let absent = sources.filter { match in
      seen.insert(match.concept).inserted && isWanted(match, in: reach)
    }
    guard !absent.isEmpty else { return [] }
    let named = Set(reach.flatMap { matches($0, .source) }.map(\.concept))
    var rivals = matches(bead, .target).filter { match in
      !match.isNested && isOf(.target, match) && !named.contains(match.concept)
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

  /// The matches in a bead's sentences on one side.
  private func matches(_ bead: Int, _ side: LintedPair.Side) -> ArraySlice<TermMatch> {
    guard let span = pair.span(bead, side) else { return [] }
    let terms = pair.document(side).terms
    let first = Self.firstIndex(terms) { $0.span.start >= span.start }
    let end = Self.firstIndex(terms) { $0.span.start >= span.end }
    return terms[first..<max(first, end)]
  }

  private static func firstIndex(
    _ terms: [TermMatch], _ isPast: (TermMatch) -> Bool
  ) -> Int {
    var (low, high) = (0, terms.count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(terms[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether a match is a name in the language of its side.
  private func isOf(_ side: LintedPair.Side, _ match: TermMatch) -> Bool {
    glossary.term(of: match).language.language == pair.document(side).document.language.language
  }

  /// Whether the glossary has a name for the concept in the translation's language, and the
  /// translation does not refer to it by a short form.
  private func isWanted(_ match: TermMatch, in reach: [Int]) -> Bool {
    let language = pair.target.document.language.language
    let names = glossary.concept(of: match).terms.filter { $0.language.language == language }
    guard !names.isEmpty else { return false }
    return !shortForms.areUsed(
      of: names.map(\.text), in: reach.compactMap { pair.span($0, .target) })
  }
}
