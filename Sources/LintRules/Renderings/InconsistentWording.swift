// inconsistent-wording
import DocumentModel
package import Linting
import TermExtraction
import TextModel

/// Finds set phrases that two renderings of one text word in different ways.
package struct InconsistentWording: CollectionRule {
  package static let description = RuleDescription(
    id: "inconsistent-wording", severity: .info,
    summary: "Two renderings of one text word a phrase in different ways, or texts use synonyms.",
    details: """
      Where two documents of a run render one text (an article as the ministry and as the press have \
      it), their sentences are laid beside each other, and phrases that agree in all but one word are \
      compared: “peaceful settlement of disputes”, “peaceful resolution of disputes”; also the order \
      around “and”, quotations, and names that only one rendering has. In all documents of a run a few \
      synonyms are compared (“practical cooperation”, “pragmatic cooperation”) where the phrase recurs. \
      Some of this is taste, so the findings are for information.
      """,
    fires: .init(
      Self.rendering("settlement"), beside: Self.rendering("resolution"),
      note: "another document of the run renders the same text"),
    silent: .init(Self.rendering("settlement"), note: "there is no other rendering"),
    remedy: "Choose one wording for what both renderings say.",
    yieldsTo: ["inconsistent-name", "inconsistent-spelling", "inconsistent-capitalization"])

  private static func rendering(_ noun: String) -> String {
    """
    Ministers supported the peaceful \(noun) of disputes at the conference in Lisbon.

    Delegations welcomed the fisheries agreement between coastal countries.

    Scientists presented measurements of ocean temperature from thirty stations.

    """
  }

  /// Creates the rule.
  package init() {}

  /// What the rule keeps of a document.
  package struct Facts: Sendable {
    let sketch: RenderingSketch
    let phrases: SynonymPhrases?
  }

  package func facts(of document: LintedDocument) -> Facts {
    let words = document.shared { DocumentWords(of: $0) }
    let sketch = RenderingSketch(of: document, words: words)
    return Facts(
      sketch: sketch,
      phrases: sketch.isEnglish ? SynonymPhrases(of: document, words: words) : nil)
  }

  package func findings(across facts: [Facts]) -> [Finding] {
    SynonymPhrases.findings(facts.compactMap(\.phrases))
  }

  package func findings(
    across facts: [Facts], documents: (String) -> LintedDocument?
  ) -> [Finding] {
    let renderings = renderings(facts.map(\.sketch), documents)
    return renderings
      + findings(across: facts).filter { phrase in
        !renderings.contains { $0.places.contains { Self.holds($0, phrase.place) } }
      }
  }

  /// Whether a place lies inside another one.
  private static func holds(_ place: Place, _ inner: Place) -> Bool {
    place.document == inner.document && place.span.contains(inner.span)
  }

  private func renderings(
    _ facts: [RenderingSketch], _ documents: (String) -> LintedDocument?
  ) -> [Finding] {
    var found: [RenderingPair.Key: Finding] = [:]
    for (left, right) in RenderingSketch.pairs(facts) {
      guard let left = documents(left), let right = documents(right) else { continue }
      for substitution in Self.substitutions(left, right) {
        guard let finding = finding(substitution, left, right) else { continue }
        if found[substitution.key] == nil {
          found[substitution.key] = finding
        } else {
          found[substitution.key]?.related += finding.places.map {
            .init(place: $0, message: "“\($0.text)” here")
          }
        }
      }
    }
    return found.values.map(Self.withoutRepeats).sorted()
  }

  /// What two documents word in different ways, where they render one text.
  private static func substitutions(
    _ left: LintedDocument, _ right: LintedDocument
  ) -> [RenderingPair.Substitution] {
    let pair = RenderingPair(left, right)
    let matches = pair.matches()
    guard !matches.isEmpty else { return [] }
    let quotations = RenderedQuotations(left: left, right: right)
    let names = RenderedNames(
      left.shared(NameFacts.init).names, right.shared(NameFacts.init).names)
    let slots = matches.flatMap { match in
      let (own, other) = (pair.left[match.left], pair.right[match.right])
      return [
        quotations.differing(own, other), names.differing(in: own.span, other.span),
      ].compactMap { $0 }
    }
    return pair.substitutions(matches)
      + slots.map { slot in
        RenderingPair.Substitution(
          key: .init(left: hash(slot.left, left), right: hash(slot.right, right), head: 0),
          places: [slot])
      }
  }

  private static func hash(_ span: ByteSpan, _ document: LintedDocument) -> UInt64 {
    document.document.source.utf8.withUnsafeBufferPointer { DocumentWords.hash($0, span) }
  }

  /// A finding that has each place once.
  private static func withoutRepeats(_ finding: Finding) -> Finding {
    var finding = finding
    var seen: Set<Place> = [finding.place]
    finding.related = finding.related.filter { seen.insert($0.place).inserted }
    return finding
  }

  private func finding(
    _ substitution: RenderingPair.Substitution, _ left: LintedDocument, _ right: LintedDocument
  ) -> Finding? {
    guard let first = substitution.places.first else { return nil }
    let (place, model) = (left.pendingPlace(of: first.left), right.pendingPlace(of: first.right))
    return Finding(
      rule: Self.description.id, severity: Self.description.severity, place: place,
      message: "“\(place.text)” is “\(model.text)” in another rendering",
      related: [.init(place: model, message: "“\(model.text)” here")]
        + substitution.places.dropFirst().flatMap {
          [left.pendingPlace(of: $0.left), right.pendingPlace(of: $0.right)]
        }.map { .init(place: $0, message: "“\($0.text)” here") })
  }
}
