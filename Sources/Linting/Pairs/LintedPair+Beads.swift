// What the beads of a pair hold.
package import DocumentModel
package import TextModel

extension LintedPair {
  /// One of the two texts.
  package enum Side: Sendable {
    /// The text that was rendered.
    case source
    /// The translation.
    case target

    /// The other text.
    package var other: Side { self == .source ? .target : .source }
  }

  /// A bead of less confidence may be wrong about a sentence that stands at its edge.
  package static let sureConfidence = 0.9

  /// The text of a side.
  package func document(_ side: Side) -> LintedDocument { side == .source ? source : target }

  /// Whether both texts are in one language.
  package var isMonolingual: Bool {
    source.document.language.language == target.document.language.language
  }

  /// The sentences of a bead on one side.
  package func sentences(_ bead: Int, _ side: Side) -> [Sentence] {
    guard beads.indices.contains(bead) else { return [] }
    let numbers = side == .source ? beads[bead].source : beads[bead].target
    return numbers.map { document(side).document.sentences[$0] }
  }

  /// From the first to the last byte of a bead's sentences on one side; `nil` where it has none.
  package func span(_ bead: Int, _ side: Side) -> ByteSpan? {
    let spans = sentences(bead, side).map(\.span)
    guard let first = spans.min(), let last = spans.map(\.end).max() else { return nil }
    return ByteSpan(first.start, last)
  }

  /// The beads in which the counterpart of something in a bead may stand: the bead itself, and its
  /// neighbours where it or they are not sure.
  package func reach(of bead: Int) -> [Int] {
    [bead - 1, bead, bead + 1].filter { other in
      beads.indices.contains(other)
        && (other == bead || isUnsure(other) || isUnsure(bead))
    }
  }

  private func isUnsure(_ bead: Int) -> Bool {
    beads[bead].isNull || beads[bead].confidence < Self.sureConfidence
  }
}
