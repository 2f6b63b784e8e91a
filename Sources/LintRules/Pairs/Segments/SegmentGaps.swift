// Sentences that the alignment leaves without a counterpart.
import DocumentModel
import Linting
import TextModel

/// The runs of sentences that the alignment leaves without a counterpart.
struct SegmentGaps {
  /// Sentences of one side that follow one another and have no counterpart.
  struct Run {
    /// The side that has the sentences.
    let side: LintedPair.Side
    /// The sentences, in order.
    var sentences: [Sentence]
    /// Where they would stand on the other side: an empty span after what stands before them.
    let anchor: ByteSpan
  }

  /// The runs, in the order of the beads.
  private(set) var runs: [Run] = []

  /// Finds the runs.
  ///
  /// - Complexity: O(n) in the number of sentences.
  init(in pair: LintedPair, leastConfidence: Double) {
    let untranslated = UntranslatedBeads(in: pair)
    let joined = pair.beads.indices.filter { !pair.beads[$0].isNull }
    var (anchor, wasGap) = ([LintedPair.Side.source: 0, .target: 0], false)
    for (index, bead) in pair.beads.enumerated() {
      let side: LintedPair.Side = bead.target.isEmpty ? .source : .target
      guard bead.isNull, bead.confidence >= leastConfidence else {
        for side in [LintedPair.Side.source, .target] {
          anchor[side] = pair.span(index, side)?.end ?? anchor[side]
        }
        wasGap = false
        continue
      }
      let sentences = pair.sentences(index, side).filter { Self.says($0, pair.document(side)) }
      let isOutside = side == .target && !Self.isInside(index, joined)
      if sentences.isEmpty || isOutside || untranslated.contains(index) { continue }
      if wasGap, runs.last?.side == side {
        runs[runs.count - 1].sentences += sentences
      } else {
        let place = anchor[side.other] ?? 0
        runs.append(Run(side: side, sentences: sentences, anchor: ByteSpan(place, place)))
      }
      wasGap = true
    }
  }

  /// Whether beads with two sides stand before and after a bead.
  private static func isInside(_ bead: Int, _ joined: [Int]) -> Bool {
    guard let first = joined.first, let last = joined.last else { return false }
    return first < bead && bead < last
  }

  /// Whether a sentence is more than a mark or a number.
  private static func says(_ sentence: Sentence, _ document: LintedDocument) -> Bool {
    var letters = 0
    for byte in document.document.source.utf8[sentence.body.range] {
      if (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 { letters += 1 }
      if letters >= 4 { return true }
    }
    return letters >= 2 && !document.document.language.isEnglish
  }
}
