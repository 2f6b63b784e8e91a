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

  /// A sentence with less of its letters in linked words counts as not rendered.
  private static let least = 0.12
  /// What the rest of its bead must have for that.
  private static let usual = 0.5
  /// A link of less probability is none.
  private static let leastProbability = 0.5
  /// A bead of more sentences on a side is passed over.
  private static let mostSentences = 50
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

  /// The words of a side that are the best counterpart of some word of the other side: one word
  /// of the other side does not vouch for two sentences.
  private static func bestWords(_ links: [LinkedWords], _ side: LintedPair.Side) -> [ByteSpan] {
    var best: [ByteSpan: LinkedWords] = [:]
    for link in links {
      let other = side == .source ? link.target : link.source
      if link.probability > best[other]?.probability ?? 0 { best[other] = link }
    }
    return Set(best.values.map { side == .source ? $0.source : $0.target }).sorted()
  }

  /// The numbered items of a side for which the other side has none, where the two were put into
  /// one bead: those that are linked least.
  private static func lostItems(
    _ shares: [Share], _ bead: Int, _ side: LintedPair.Side, _ pair: LintedPair
  ) -> [Share] {
    let items = shares.filter(\.isItem)
    let others = pair.sentences(bead, side.other).filter {
      beginsItem($0, pair.document(side.other))
    }
    guard !others.isEmpty, items.count > others.count else { return [] }
    return items.sorted { ($0.own, $0.span) < ($1.own, $1.span) }
      .prefix(items.count - others.count).sorted { $0.span < $1.span }
  }

  /// Whether a sentence is the first of a numbered block.
  private static func beginsItem(_ sentence: Sentence, _ document: LintedDocument) -> Bool {
    let blocks = document.document.blocks
    return blocks.indices.contains(sentence.block)
      && blocks[sentence.block].enumerator?.span.start == sentence.span.start
  }

  /// How much of a sentence is linked.
  private struct Share {
    let span: ByteSpan
    let linked: Int
    let letters: Int
    let isItem: Bool
    var own: Double { Double(linked) / Double(max(1, letters)) }
  }

  private static func unlinked(
    _ bead: Int, _ side: LintedPair.Side, _ pair: LintedPair
  ) -> [Unlinked] {
    let links = pair.links(in: bead).filter { $0.probability >= leastProbability }
    guard !links.isEmpty, let counterpart = pair.span(bead, side.other),
      pair.sentences(bead, side).count <= mostSentences
    else { return [] }
    let words = bestWords(links, side)
    let text = pair.document(side).document.source.utf8
    let shares = pair.sentences(bead, side).map { sentence in
      let linked = words.reduce(0) { $0 + (sentence.body.contains($1) ? $1.count : 0) }
      let letters = text[sentence.body.range].count { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
      return Share(
        span: sentence.body, linked: linked, letters: letters,
        isItem: beginsItem(sentence, pair.document(side)))
    }
    let all = shares.reduce((linked: 0, letters: 0)) {
      ($0.linked + $1.linked, $0.letters + $1.letters)
    }
    let bare = shares.filter { share in
      let others = Double(all.linked - share.linked) / Double(max(1, all.letters - share.letters))
      return share.letters >= shortest && share.own < least && others >= usual
    }
    return (bare.isEmpty ? lostItems(shares, bead, side, pair) : bare).map {
      Unlinked(side: side, span: $0.span, counterpart: counterpart)
    }
  }
}
