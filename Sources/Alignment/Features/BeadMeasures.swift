// Measures every feature of a bead.

/// Measures every feature of a bead.
struct BeadMeasures {
  let source: TokenizedText
  let target: TokenizedText
  private let scorer: BandScorer
  private let functionWords: FunctionWordGains
  private let blocks: BlockEvidence
  private let sourceMarks: MarkSums
  private let targetMarks: MarkSums

  init(
    source: TokenizedText, target: TokenizedText, scorer: BandScorer,
    functionWords: FunctionWordGains, blocks: BlockEvidence
  ) {
    self.source = source
    self.target = target
    self.scorer = scorer
    self.functionWords = functionWords
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
  /// - Parameter edge: What ``ClauseEdges/affinity(sourceEnd:targetEnd:)`` says about its end.
  func measure(_ bead: BeadShape, edge: ClauseEdges.Affinity, into values: inout Values) {
    values.clear()
    values[.prior] = BandScorer.prior(bead.sourceCount, bead.targetCount)
    values[.clauseEdge] = edge.squashed
    values[.lastClauses] = edge.lasts
    values[.firstClauses] = edge.firsts
    values[.lastWithFirstClause] = edge.lastWithFirst
    values[.firstWithLastClause] = edge.firstWithLast
    values[.clauseFunctionWords] = edge.functionWords
    measureOpenings(bead, &values)
    values[.mergedHeading] = mergedHeadings(bead)
    if bead.isNull {
      values[.null] = 1
      values[.nullLength] = scorer.nullLength(bead)
      return
    }
    values[.size] = Float(max(0, bead.sourceCount + bead.targetCount - 3))
    values[.length] = scorer.length(bead)
    values[.targetWords] = scorer.targetWords(bead)
    values[.sourceWords] = scorer.sourceWords(bead)
    values[.targetFunctionWords] = functionWords.targetGain(bead)
    values[.sourceFunctionWords] = functionWords.sourceGain(bead)
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
    values.set(
      left.ending == .question, right.ending == .question, both: .endQuestionBoth,
      source: .endQuestionSource, target: .endQuestionTarget)
    values.set(
      left.ending == .exclamation, right.ending == .exclamation, both: .endExclamationBoth,
      source: .endExclamationSource, target: .endExclamationTarget)
    values[.endOpenSource] = left.ending.isOpen ? 1 : 0
    values[.endOpenTarget] = right.ending.isOpen ? 1 : 0
    values[.endOpenBoth] = left.ending.isOpen && right.ending.isOpen ? 1 : 0
    values.set(
      left.endsWithQuote, right.endsWithQuote, both: .endQuoteBoth, oneSide: .endQuoteOneSide)
    values.set(
      source.marks[bead.source].startsWithQuote, target.marks[bead.target].startsWithQuote,
      both: .startQuoteBoth, oneSide: .startQuoteOneSide)
  }

  private func measureMarks(_ bead: BeadShape, _ values: inout Values) {
    typealias Count = MarkSums.Count
    let left = sourceMarks.counts(bead.source, bead.sourceEnd)
    let right = targetMarks.counts(bead.target, bead.targetEnd)
    func difference(_ index: Int) -> Float { -Float(abs(left[index] - right[index])) }
    values[.questions] = difference(Count.questions)
    values.set(
      left[Count.questions] > 0, right[Count.questions] > 0, both: .questionsBoth,
      oneSide: .questionsOneSide)
    values[.exclamations] = difference(Count.exclamations)
    values.set(
      left[Count.exclamations] > 0, right[Count.exclamations] > 0, both: .exclamationsBoth,
      oneSide: .exclamationsOneSide)
    values[.colonsOneSide] = left[Count.colons] > 0 && right[Count.colons] == 0 ? -1 : 0
    if left[Count.colons] == 0, right[Count.colons] > 0 { values[.colonsOneSide] = -1 }
    values[.openingQuotes] = max(-3, difference(Count.openingQuotes))
    values[.closingQuotes] = max(-3, difference(Count.closingQuotes))
    let balance = (left[Count.openingQuotes] - left[Count.closingQuotes])
    let targetBalance = (right[Count.openingQuotes] - right[Count.closingQuotes])
    values[.quoteBalance] = balance == targetBalance ? 0 : -1
  }

  private func measureOpenings(_ bead: BeadShape, _ values: inout Values) {
    guard bead.sourceEnd > 0, bead.targetEnd > 0, bead.sourceEnd < source.count,
      bead.targetEnd < target.count
    else { return }
    let difference = source.marks[bead.sourceEnd].opening
      .symmetricDifference(target.marks[bead.targetEnd].opening)
    if difference.isEmpty { return }
    values[.nextBut] = difference.contains(.but) ? -1 : 0
    values[.nextAnd] = difference.contains(.and) ? -1 : 0
    values[.nextSo] = difference.contains(.so) ? -1 : 0
    values[.nextPronoun] = difference.contains(.pronoun) ? -1 : 0
  }

  // MARK: - Clauses

  private func measureClauses(_ bead: BeadShape, _ values: inout Values) {
    let left = source.clauseStarts[bead.sourceEnd] - source.clauseStarts[bead.source]
    let right = target.clauseStarts[bead.targetEnd] - target.clauseStarts[bead.target]
    values[.clauseRatio] = -abs(LogSum.logarithm(Float(left + 1) / Float(right + 1)))
    values[.clausesTooFew] = -Float(max(0, bead.targetCount - left))
    values[.targetClausesTooFew] = -Float(max(0, bead.sourceCount - right))
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

extension BeadMeasures.Values {
  /// Notes a property of the two sides: on both, on the source side alone, or on the target's.
  fileprivate mutating func set(
    _ left: Bool, _ right: Bool, both: BeadFeature, source: BeadFeature, target: BeadFeature
  ) {
    if left, right { self[both] = 1 }
    if left, !right { self[source] = 1 }
    if right, !left { self[target] = 1 }
  }

  /// Notes a property of the two sides: 1 on both, −1 on one side only.
  fileprivate mutating func set(
    _ left: Bool, _ right: Bool, both: BeadFeature, oneSide: BeadFeature
  ) {
    if left, right { self[both] = 1 }
    if left != right { self[oneSide] = -1 }
  }
}
