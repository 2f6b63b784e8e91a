// number-mismatch
import DocumentModel
package import Linting
import TermMatching
import TextModel

/// Finds numbers that a translation has changed, dropped or added.
package struct NumberMismatch: PairRule {
  package static let description = RuleDescription(
    id: "number-mismatch", severity: .error,
    summary: "A number of the source is another one in the translation, or is missing there.",
    details: """
      Compared are values, not strings: 660亿元 is RMB 66 billion, 百分之六十 is 60%, 5月13日 is May \
      13, 第四届 is Fourth and IV, 十年 is a decade. Small numbers in words (三, two), names that hold \
      a number (G20, COVID-19) and times of day are compared only where words are linked and say \
      something else, since translators write and drop them as style asks. Numbering of headings and \
      items is left to enumeration-mismatch.
      """,
    fires: .init(
      "China will provide 5,000 scholarships.", source: "中方将提供3500个奖学金名额。",
      note: "3500 has become 5,000"),
    silent: .init(
      "China will provide RMB 66 billion in credit over the next decade.",
      source: "中方将在今后十年提供660亿元人民币信贷资金。", note: "the same values, written in another way"),
    remedy: "Write the number that the source has.")

  /// A bead of less confidence may not hold the two sentences that belong together.
  private static let leastConfidence = 0.5

  /// Creates the rule.
  package init() {}

  package func findings(in pair: LintedPair) -> [Finding] {
    let source = SegmentNumberReader(pair.source)
    let target = SegmentNumberReader(pair.target)
    let untranslated = UntranslatedBeads(in: pair)
    let names = NamesWithoutRendering(pair)
    return pair.beads.indices.flatMap { bead -> [Finding] in
      guard !pair.beads[bead].isNull, pair.beads[bead].confidence >= Self.leastConfidence,
        !untranslated.contains(bead)
      else { return [] }
      let reach = pair.reach(of: bead)
      let comparison = NumberComparison(
        source: source.numbers(in: pair.sentences(bead, .source).map(\.body)),
        target: target.numbers(in: pair.sentences(bead, .target).map(\.body)),
        counterparts: (
          ofSource: target.values(in: reach.flatMap { spans(of: $0, .target, in: pair) }),
          ofTarget: source.values(in: reach.flatMap { spans(of: $0, .source, in: pair) })
        ), links: { pair.links(in: bead) })
      return findings(of: comparison, in: pair, bead, names)
    }
  }

  /// The sentences of a bead on one side; without their marks where both sides have some.
  private func spans(
    of bead: Int, _ side: LintedPair.Side, in pair: LintedPair
  ) -> [ByteSpan] {
    let areMarked = [LintedPair.Side.source, .target].allSatisfy { side in
      pair.sentences(bead, side).first.map { $0.body.start > $0.span.start } ?? false
    }
    return pair.sentences(bead, side).map { areMarked ? $0.body : $0.span }
  }

  private func findings(
    of comparison: NumberComparison, in pair: LintedPair, _ bead: Int,
    _ names: NamesWithoutRendering
  ) -> [Finding] {
    let changed = comparison.substitutions.map { substitution in
      let source = pair.source.place(of: substitution.source.mention.span)
      let target = pair.target.place(of: substitution.target.mention.span)
      return finding(
        at: target, "“\(target.text)” is “\(source.text)” in the source",
        related: source, "“\(source.text)” here")
    }
    guard pair.beads[bead].confidence >= LintedPair.sureConfidence, isFullyRead(pair) else {
      return changed
    }
    let missing = comparison.missing.compactMap { number -> Finding? in
      guard let span = pair.span(bead, .target), !names.contain(number.mention.span) else {
        return nil
      }
      let source = pair.source.place(of: number.mention.span)
      return finding(
        at: pair.target.place(of: span),
        "the translation does not have “\(source.text)” of the source", related: source,
        "“\(source.text)” here")
    }
    // Where the source says “this year”, a translator may well write the year.
    let added = comparison.added.filter { !$0.isTime || comparison.saysTime }.compactMap {
      number -> Finding? in
      guard let span = pair.span(bead, .source) else { return nil }
      let target = pair.target.place(of: number.mention.span)
      return finding(
        at: target, "the source has no “\(target.text)”", related: pair.source.place(of: span),
        "the source of this sentence")
    }
    return changed + missing + added
  }

  /// The names of the source that have no rendering: a number that is part of one is not told again.
  private final class NamesWithoutRendering {
    private let pair: LintedPair
    private lazy var spans = PairTerms(in: pair)?.missing.map(\.match.span) ?? []

    init(_ pair: LintedPair) { self.pair = pair }

    func contain(_ number: ByteSpan) -> Bool { spans.contains { $0.contains(number) } }
  }

  /// Whether number words of both languages are known.
  private func isFullyRead(_ pair: LintedPair) -> Bool {
    [pair.source, pair.target].allSatisfy {
      $0.document.language.isChinese || $0.document.language.isEnglish
    }
  }

  private func finding(
    at place: Place, _ message: String, related: Place, _ note: String
  ) -> Finding {
    Finding(
      rule: Self.description.id, severity: Self.description.severity, place: place,
      message: message, related: [.init(place: related, message: note)])
  }
}
