// Measures every feature of a bead.

/// Measures every feature of a bead.
struct BeadMeasures {
  private let source: TokenizedText
  private let target: TokenizedText
  private let scorer: BandScorer
  private let clauseEdges: ClauseEdges
  private let blocks: BlockEvidence
  private let sourceMarks: MarkSums
  private let targetMarks: MarkSums

  init(
    source: TokenizedText, target: TokenizedText, scorer: BandScorer, clauseEdges: ClauseEdges,
    blocks: BlockEvidence
  ) {
    self.source = source
    self.target = target
    self.scorer = scorer
    self.clauseEdges = clauseEdges
    self.blocks = blocks
    sourceMarks = MarkSums(source)
    targetMarks = MarkSums(target)
  }

  /// Writes the measures of a bead into `values`, which has a place for each feature.
  ///
  /// - Parameter edge: What ``ClauseEdges/affinity(sourceEnd:targetEnd:)`` says about its end.
  func measure(
    _ bead: BeadShape, edge: (squashed: Float, sum: Float), into values: inout [Float]
  ) {
    for index in values.indices { values[index] = 0 }
    func set(_ feature: BeadFeature, _ value: Float) { values[feature.rawValue] = value }
    set(.prior, BandScorer.prior(bead.sourceCount, bead.targetCount))
    set(.clauseEdge, edge.squashed)
    set(.clauseEdgeSum, edge.sum)
    set(.mergedHeading, mergedHeadings(bead))
    if bead.isNull {
      set(.null, 1)
      return
    }
    set(.size, Float(max(0, bead.sourceCount + bead.targetCount - 3)))
    set(.length, scorer.length(bead))
    set(.targetWords, scorer.targetWords(bead))
    set(.sourceWords, scorer.sourceWords(bead))
    set(.blockEdge, blocks.edge(bead))
    set(.blockInside, blocks.inside(bead))
    set(.enumerator, enumerators(bead))
    measureMarks(bead, set)
  }

  private func measureMarks(_ bead: BeadShape, _ set: (BeadFeature, Float) -> Void) {
    let left = sourceMarks.counts(bead.source, bead.sourceEnd)
    let right = targetMarks.counts(bead.target, bead.targetEnd)
    for (index, feature) in MarkSums.features.enumerated() {
      set(feature, -Float(abs(left[index] - right[index])))
    }
    let sourceEnding = source.marks[bead.sourceEnd - 1].ending
    let targetEnding = target.marks[bead.targetEnd - 1].ending
    set(.openEnding, sourceEnding.isOpen != targetEnding.isOpen ? 1 : 0)
    set(.bothAsk, sourceEnding == .question && targetEnding == .question ? 1 : 0)
  }

  private func mergedHeadings(_ bead: BeadShape) -> Float {
    let left = bead.sourceCount > 1 && sourceMarks.hasHeading(bead.source, bead.sourceEnd)
    let right = bead.targetCount > 1 && targetMarks.hasHeading(bead.target, bead.targetEnd)
    return (left ? 1 : 0) + (right ? 1 : 0)
  }

  /// Numbers speak only by their whole place: depth and the numbers that they stand under.
  private func enumerators(_ bead: BeadShape) -> Float {
    let left = source.places[bead.source]
    let right = target.places[bead.target]
    guard !left.path.isEmpty, !right.path.isEmpty else { return 0 }
    if left.path == right.path { return 1 }
    guard let depth = left.depth, depth == right.depth else { return 0 }
    return left.path.last == right.path.last ? 0 : -1
  }
}
