// Measures every feature of a bead.
import Glibc

/// Measures every feature of a bead.
struct BeadMeasures {
  let source: TokenizedText
  let target: TokenizedText
  private let lengths: LengthAgreement
  private let functionWords: FunctionWordGains
  private let embeddings: EmbeddingGains?
  private let blocks: BlockEvidence
  private let sourceMarks: MarkSums
  private let targetMarks: MarkSums

  init(
    source: TokenizedText, target: TokenizedText, lengths: LengthAgreement,
    functionWords: FunctionWordGains, embeddings: EmbeddingGains?, blocks: BlockEvidence
  ) {
    self.source = source
    self.target = target
    self.lengths = lengths
    self.functionWords = functionWords
    self.embeddings = embeddings
    self.blocks = blocks
    sourceMarks = MarkSums(source)
    targetMarks = MarkSums(target)
  }

  /// The measures of one bead, written one by one.
  struct Values {
    /// A value for each feature.
    var all = [Float](repeating: 0, count: BeadFeature.count)

    subscript(feature: BeadFeature) -> Float {
      get { all[feature.rawValue] }
      set { all[feature.rawValue] = newValue }
    }

    mutating func clear() {
      for index in all.indices { all[index] = 0 }
    }
  }

  /// Writes the measures of a bead into `values`.
  ///
  /// - Parameters:
  ///   - gains: What its words gain.
  ///   - edge: What ``ClauseEdges/affinity(sourceEnd:targetEnd:)`` says about its end.
  func measure(
    _ bead: BeadShape, gains: WordGains, edge: ClauseEdges.Affinity, into values: inout Values
  ) {
    values.clear()
    values[.prior] = BandScorer.prior(bead.sourceCount, bead.targetCount)
    values[.clauseEdge] = edge.squashed
    values[.lastClauses] = edge.lasts
    values[.firstWithLastClause] = edge.firstWithLast
    values[.clauseFunctionWords] = edge.functionWords
    values[.mergedHeading] = mergedHeadings(bead)
    if bead.isNull {
      values[.null] = 1
      values[.neighbours] = tanh((gains.target + gains.source) / 4)
      return
    }
    values[.size] = Float(max(0, bead.sourceCount + bead.targetCount - 3))
    values[.length] = lengths.measure(bead)
    values[.targetWords] = gains.target
    values[.sourceWords] = gains.source
    values[.sourceFunctionWords] = functionWords.sourceGain(bead)
    if let embeddings {
      values[.targetEmbedding] = embeddings.targetGain(bead)
      values[.sourceEmbedding] = embeddings.sourceGain(bead)
    }
    values[.blockEdge] = blocks.edge(bead)
    values[.blockInside] = blocks.inside(bead)
    values[.enumerator] = enumerators(bead)
    measureEnds(bead, &values)
    measureMarks(bead, &values)
    measureClauses(bead, &values)
  }

  // MARK: - Marks

  private func measureEnds(_ bead: BeadShape, _ values: inout Values) {
    let left = source.marks[bead.sourceEnd - 1]
    let right = target.marks[bead.targetEnd - 1]
    if left.ending == .question {
      values[right.ending == .question ? .endQuestionBoth : .endQuestionSource] = 1
    }
    if left.ending == .exclamation, right.ending == .exclamation {
      values[.endExclamationBoth] = 1
    }
    if left.endsWithQuote, right.endsWithQuote { values[.endQuoteBoth] = 1 }
    if source.marks[bead.source].startsWithQuote, target.marks[bead.target].startsWithQuote {
      values[.startQuoteBoth] = 1
    }
  }

  private func measureMarks(_ bead: BeadShape, _ values: inout Values) {
    typealias Count = MarkSums.Count
    let left = sourceMarks.counts(bead.source, bead.sourceEnd)
    let right = targetMarks.counts(bead.target, bead.targetEnd)
    let difference = left &- right
    values[.questions] = -Float(abs(difference[Count.questions]))
    if (left[Count.exclamations] > 0) != (right[Count.exclamations] > 0) {
      values[.exclamationsOneSide] = -1
    }
    values[.openingQuotes] = -Float(min(3, abs(difference[Count.openingQuotes])))
    values[.closingQuotes] = -Float(min(3, abs(difference[Count.closingQuotes])))
    if difference[Count.openingQuotes] != difference[Count.closingQuotes] {
      values[.quoteBalance] = -1
    }
  }

  // MARK: - Clauses

  private func measureClauses(_ bead: BeadShape, _ values: inout Values) {
    let left = source.clauseStarts[bead.sourceEnd] - source.clauseStarts[bead.source]
    let right = target.clauseStarts[bead.targetEnd] - target.clauseStarts[bead.target]
    values[.clauseRatio] = -abs(LogSum.logarithm(Float(left + 1) / Float(right + 1)))
    values[.clausesTooFew] = -Float(max(0, bead.targetCount - left))
    if bead.targetCount > 1 { values[.clauseSlack] = Float(min(0, left - bead.targetCount - 1)) }
  }

  // MARK: - Structure

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
