// missing-segment
import DocumentModel
package import Linting
import TextModel

/// Finds sentences that a translation leaves out, or adds.
package struct MissingSegment: PairRule {
  package static let description = RuleDescription(
    id: "missing-segment", severity: .error,
    summary: "A sentence of the source has no rendering, or a sentence renders nothing.",
    details: """
      Sentences that the alignment leaves without a counterpart with some confidence, those that \
      follow one another as one finding; and sentences that stand in a bead with others, while no \
      word of theirs is linked to the other side. What a translation adds before the first and after \
      the last sentence of its source (a headline, the editor's name) is its own affair, and so are \
      marks that stand alone. A segment left in the source's language is untranslated, not missing.
      """,
    fires: .init(
      "The two sides met in Beijing.\n\nThey will meet again next year.",
      source: "双方在北京会晤。\n双方签署了合作文件。\n双方明年将再次会晤。", note: "the second sentence is gone"),
    silent: .init(
      "The two sides met in Beijing.\nThey signed a document.", source: "双方在北京会晤。\n双方签署了合作文件。",
      note: "every sentence has its rendering"),
    remedy: "Translate the sentence, or delete what the source does not say.")

  /// A null bead of less confidence may be a fault of the alignment.
  private static let leastConfidence = 0.6

  /// Creates the rule.
  package init() {}

  package func findings(in pair: LintedPair) -> [Finding] {
    let gaps = SegmentGaps(in: pair, leastConfidence: Self.leastConfidence)
    return gaps.runs.compactMap { finding(of: $0, in: pair) }
      + SegmentCoverage.unlinked(in: pair).map { unlinkedFinding(of: $0, in: pair) }
  }

  private func finding(of run: SegmentGaps.Run, in pair: LintedPair) -> Finding? {
    guard let first = run.sentences.first, let last = run.sentences.last else { return nil }
    let span = ByteSpan(first.span.start, last.span.end)
    let count = run.sentences.count
    guard run.side == .source else {
      return finding(
        at: pair.target.place(of: span),
        count == 1
          ? "the source has no such sentence" : "the source has none of these \(count) sentences",
        related: [])
    }
    let missing = pair.source.place(of: span)
    return finding(
      at: pair.target.place(of: run.anchor),
      "\(count == 1 ? "a sentence" : "\(count) sentences") of the source "
        + "\(count == 1 ? "is" : "are") missing here: “\(shortened(missing.text))”",
      related: [.init(place: missing, message: "not in the translation")])
  }

  private func unlinkedFinding(
    of sentence: SegmentCoverage.Unlinked, in pair: LintedPair
  ) -> Finding {
    let place = pair.document(sentence.side).place(of: sentence.span)
    let other = pair.document(sentence.side.other).place(of: sentence.counterpart)
    guard sentence.side == .source else {
      return finding(
        at: place, "nothing in the source says this",
        related: [.init(place: other, message: "the source of what stands around it")])
    }
    return finding(
      at: other, "nothing here renders “\(shortened(place.text))” of the source",
      related: [.init(place: place, message: "not in the translation")])
  }

  private func finding(
    at place: Place, _ message: String, related: [Finding.Related]
  ) -> Finding {
    Finding(
      rule: Self.description.id, severity: Self.description.severity, place: place,
      message: message, related: related)
  }

  private func shortened(_ text: String) -> String {
    text.count <= 80 ? text : text.prefix(79) + "…"
  }
}
