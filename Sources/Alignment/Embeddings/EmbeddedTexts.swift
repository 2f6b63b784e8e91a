// Two texts as vectors.
import DocumentModel
import TextModel

/// Two texts as vectors, in the order in which an alignment looks at their sentences.
struct EmbeddedTexts {
  private let source: EmbeddingGains.Side
  private let target: EmbeddingGains.Side

  /// - Returns: `nil` where either text has no vectors.
  init?(
    _ vectors: SentenceVectors, _ source: Document, _ target: Document, _ arrangement: Arrangement
  ) {
    guard let source = Self.side(vectors, source, arrangement.source),
      let target = Self.side(vectors, target, arrangement.target)
    else { return nil }
    self.source = source
    self.target = target
  }

  private static func side(
    _ vectors: SentenceVectors, _ document: Document, _ arrangement: Arrangement.Side
  ) -> EmbeddingGains.Side? {
    let all = vectors.vectors(of: document)
    guard all.contains(where: { !$0.isEmpty }) else { return nil }
    return EmbeddingGains.Side(
      vectors: arrangement.order.map { all[$0] },
      lengths: arrangement.order.map { document.sentences[$0].span.count })
  }

  /// What the vectors say about the beads of a band.
  func gains(cells: BandCells, path: RoughPath) -> EmbeddingGains {
    EmbeddingGains(source: source, target: target, cells: cells, path: path)
  }
}
