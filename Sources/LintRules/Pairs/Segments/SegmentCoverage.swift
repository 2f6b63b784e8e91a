// Sentences inside a bead that none of its words link to the other side.
import DocumentModel
import Linting
import TextModel

/// How much of the sentences of a bead is linked to the other side, word by word.
enum SegmentCoverage {
  /// A sentence no word of which is linked, although its neighbours' are.
  struct Unlinked {
    /// The side that has the sentence.
    let side: LintedPair.Side
    /// The sentence.
    let span: ByteSpan
    /// The bead's sentences on the other side.
    let counterpart: ByteSpan
  }

  /// A sentence with less of its letters in linked words is not rendered…
  private static let least = 0.1
  /// …where the rest of its bead has as much.
  private static let usual = 0.35
  /// A link of less probability is none.
  private static let leastProbability = 0.4
  /// A sentence of fewer bytes is too short to tell.
  private static let shortest = 12

  /// The sentences of beads that hold several on a side and have none of their words linked.
  ///
  /// - Complexity: O(links × sentences) in each bead.
  static func unlinked(in pair: LintedPair) -> [Unlinked] {
    var found: [Unlinked] = []
    for bead in pair.beads.indices where !pair.beads[bead].isNull {
      for side in [LintedPair.Side.source, .target] where pair.sentences(bead, side).count > 1 {
        found += unlinked(bead, side, pair)
      }
    }
    return found
  }

  private static func unlinked(
    _ bead: Int, _ side: LintedPair.Side, _ pair: LintedPair
  ) -> [Unlinked] {
    let links = pair.links(in: bead).filter { $0.probability >= leastProbability }
    guard !links.isEmpty, let counterpart = pair.span(bead, side.other) else { return [] }
    let words = Set(links.map { side == .source ? $0.source : $0.target }).sorted()
    let text = pair.document(side).document.source.utf8
    let shares = pair.sentences(bead, side).map { sentence in
      let linked = words.reduce(0) { $0 + (sentence.body.contains($1) ? $1.count : 0) }
      let letters = text[sentence.body.range].count { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
      return (span: sentence.body, linked: linked, letters: letters)
    }
    let all = shares.reduce((linked: 0, letters: 0)) {
      ($0.linked + $1.linked, $0.letters + $1.letters)
    }
    return shares.compactMap { share in
      let others = Double(all.linked - share.linked) / Double(max(1, all.letters - share.letters))
      let own = Double(share.linked) / Double(max(1, share.letters))
      guard share.letters >= shortest, own < least, others >= usual else { return nil }
      return Unlinked(side: side, span: share.span, counterpart: counterpart)
    }
  }
}
