// inconsistent-rendering
import DocumentModel
import GlossaryModel
package import Linting
import TermMatching
import TextModel

/// Finds terms of the source that the translation renders in several ways.
package struct InconsistentRendering: PairRule {
  package static let description = RuleDescription(
    id: "inconsistent-rendering", severity: .warning,
    summary: "One term of the source is rendered in several ways.",
    details: """
      With a glossary: one and the same term of the source, rendered by two full names of its \
      concept. Without one, between two languages: a phrase of several words that recurs in the \
      source and whose rendering differs in one content word, by word links; what most places have \
      is proposed. Acronyms and \
      short forms beside full names are no fault, nor are forms of one word.
      """,
    fires: .init(
      "The China-CELAC Forum meets.\nThe China-CELAC Forum grows.\nThe CELAC-China Forum works.",
      source: "中拉论坛举行会议。\n中拉论坛不断发展。\n中拉论坛发挥作用。", glossary: Self.glossary,
      note: "the third sentence has another name"),
    silent: .init(
      "The China-CELAC Forum meets.\nThe CCF grows.", source: "中拉论坛举行会议。\n中拉论坛不断发展。",
      glossary: Self.glossary, note: "an acronym beside the full name"),
    remedy: "Use one rendering throughout.",
    yieldsTo: ["inconsistent-name", "inconsistent-spelling", "admitted-term", "deprecated-term"])

  private static let glossary = """
    glossary: example
    concepts:
      - id: china-celac-forum
        type: forum
        terms:
          en:
            - {term: China-CELAC Forum, status: preferred}
            - {term: CELAC-China Forum, status: admitted}
            - {term: CCF, status: admitted, kind: acronym}
          zh-Hans:
            - {term: 中拉论坛, status: preferred}
    """

  /// Creates the rule.
  package init() {}

  /// A term of the source at one place, and its rendering.
  private struct Use {
    let source: ByteSpan
    let target: ByteSpan
    let rendering: String
  }

  package func findings(in pair: LintedPair) -> [Finding] {
    let named = namedUses(in: pair)
    var findings = named.flatMap { finding(of: $0.uses, concept: $0.concept, in: pair) }
    var told = findings.map(\.place.span)
    for uses in phraseUses(in: pair) {
      let found = finding(of: uses, concept: nil, in: pair)
      guard !found.contains(where: { new in told.contains { $0.overlaps(new.place.span) } }) else {
        continue
      }
      told += found.map(\.place.span)
      findings += found
    }
    return findings
  }

  /// The uses of each term of the glossary, in the order of the first.
  private func namedUses(in pair: LintedPair) -> [(concept: String, uses: [Use])] {
    guard let glossary = pair.source.glossary else { return [] }
    let terms = PairMatches(pair, glossary)
    var uses: [TermKey: [Use]] = [:]
    for bead in pair.beads.indices where !pair.beads[bead].isNull {
      let targets = Dictionary(
        grouping: terms.matches(bead, .target).filter {
          !$0.isNested && terms.isOf(.target, $0) && isFullName(glossary.term(of: $0))
        }, by: \.concept)
      let sources = Dictionary(
        grouping: terms.matches(bead, .source).filter { !$0.isNested && terms.isOf(.source, $0) },
        by: \.concept)
      for (concept, matches) in sources {
        guard matches.count == 1, let others = targets[concept], others.count == 1 else { continue }
        let (source, target) = (matches[0], others[0])
        uses[TermKey(concept: concept, term: source.term), default: []].append(
          Use(
            source: source.span, target: target.span,
            rendering: glossary.term(of: target).text))
      }
    }
    return uses.keys.sorted { ($0.concept, $0.term) < ($1.concept, $1.term) }.map {
      (glossary.concepts[$0.concept].id, (uses[$0] ?? []).sorted { $0.source < $1.source })
    }
  }

  private struct TermKey: Hashable {
    let concept: Int
    let term: Int
  }

  /// Whether a name is one to be used throughout; others are the affair of their own rules.
  private func isFullName(_ term: Term) -> Bool {
    [.preferred, .admitted].contains(term.status) && [.fullForm, .variant].contains(term.kind)
  }

  /// The uses of phrases whose renderings differ in one word.
  private func phraseUses(in pair: LintedPair) -> [[Use]] {
    // Within one language a rendering may paraphrase.
    guard !pair.isMonolingual else { return [] }
    return PhraseRenderings(in: pair).phrases.compactMap { phrase in
      guard isTelling(phrase, in: pair) else { return nil }
      let groups = Dictionary(grouping: phrase.occurrences, by: \.stems)
      let ranked = groups.sorted {
        ($1.value.count, $0.value[0].source) < ($0.value.count, $1.value[0].source)
      }
      guard let usual = ranked.first else { return nil }
      let others = ranked.dropFirst().filter { Self.differInOneWord($0.key, usual.key) }
      guard !others.isEmpty, usual.value.count > others.map(\.value.count).max() ?? 0 else {
        return nil
      }
      let stems = Dictionary(
        ([usual] + others).map { ($0.key, $0.key.sorted().joined(separator: " ")) },
        uniquingKeysWith: { first, _ in first })
      return phrase.occurrences.compactMap { occurrence in
        stems[occurrence.stems].map {
          Use(source: occurrence.source, target: occurrence.target, rendering: $0)
        }
      }
    }
  }

  /// Whether a phrase is long enough to be a term: shorter ones are rendered as the sentence asks.
  private func isTelling(_ phrase: PhraseRenderings.Phrase, in pair: LintedPair) -> Bool {
    let isChinese = pair.source.document.language.isChinese
    return isChinese ? phrase.text.utf8.count >= 18 : phrase.length >= 3
  }

  /// Whether two renderings share words and differ in one content word each, no form of the other.
  private static func differInOneWord(_ left: Set<String>, _ right: Set<String>) -> Bool {
    let (own, other) = (left.subtracting(right), right.subtracting(left))
    guard own.count == 1, other.count == 1, !left.isDisjoint(with: right),
      let first = own.first, let second = other.first
    else { return false }
    return first.utf8.count >= 4 && second.utf8.count >= 4
      && !first.utf8.prefix(4).elementsEqual(second.utf8.prefix(4))
  }

  /// The finding for a term whose uses differ: the others, with what most have.
  private func finding(of uses: [Use], concept: String?, in pair: LintedPair) -> [Finding] {
    let groups = Dictionary(grouping: uses, by: \.rendering)
    guard groups.count > 1 else { return [] }
    let ranked = groups.values.sorted {
      ($1.count, $0[0].source) < ($0.count, $1[0].source)
    }
    guard let usual = ranked.first, let model = usual.first,
      let first = ranked.dropFirst().flatMap({ $0 }).min(by: { $0.target < $1.target })
    else { return [] }
    let place = pair.target.place(of: first.target)
    let source = pair.source.place(of: first.source)
    let modelPlace = pair.target.place(of: model.target)
    let rest = ranked.dropFirst().flatMap { $0 }.filter { $0.target != first.target }
      .map(\.target).sorted().map {
        let place = pair.target.place(of: $0)
        return Finding.Related(place: place, message: "“\(place.text)” here")
      }
    return [
      Finding(
        rule: Self.description.id, severity: Self.description.severity, place: place,
        message: "“\(place.text)” renders “\(source.text)”, elsewhere “\(modelPlace.text)” does",
        concept: concept,
        related: [
          .init(place: source, message: "“\(source.text)” here"),
          .init(place: modelPlace, message: "“\(modelPlace.text)” here"),
        ] + rest)
    ]
  }
}
