// One alignment from tokens to beads.
import DocumentModel

/// One alignment of two tokenised texts, from the words that they share to the beads.
struct AlignmentRun {
  /// The texts, arranged.
  let source: TokenizedText
  let target: TokenizedText
  /// Which sentences are aligned, and what the path must go through.
  let arrangement: Arrangement
  let matches: SparseTable
  /// The same with synonyms, which say too little for anchors.
  let wideMatches: SparseTable
  /// What the source's clauses support by names, where it is Chinese and the target English.
  let names: SparseTable?
  /// The texts as vectors, where they were embedded.
  let embedded: EmbeddedTexts?
  let options: AlignmentOptions
  /// The weights by which the beads are chosen in the end.
  let weights: FeatureWeights
  /// How many times the texts teach the aligner their words: once on top of a dictionary, more
  /// often where there is none.
  let learningRounds: Int
  /// The words of both texts as they stand there, where beads are to be explained.
  var forms: (source: WordForms, target: WordForms)?
  /// Where sentences may stay alone at little cost.
  var allowance: NullAllowance?
  /// What an earlier alignment learned, if this one is to begin with it.
  var taught: SparseTable?
  /// Half the band of the first pass beyond what the options say.
  var extraWidth = 0

  /// A bead with how probable it is, and where that was asked for, why.
  struct ScoredBead {
    let shape: BeadShape
    let probability: Double
    var explanation: BeadExplanation?
  }

  /// Half the band of the second pass, which follows a path that is nearly right.
  private static let secondBandWidth = 8

  /// The beads of a run, and how much the texts have in common.
  struct Outcome {
    /// The beads, in order; every sentence in exactly one.
    let beads: [ScoredBead]
    /// The share of the target's content words that a word of their bead supports.
    let shareInCommon: Double
    /// How strongly the words support one another, with what was learned; `nil` where nothing was
    /// aligned.
    var known: SparseTable?
  }

  /// Runs the alignment.
  func outcome(progress: (Double) -> Void) -> Outcome {
    guard gridCounts.source > 0, gridCounts.target > 0 else {
      return Outcome(beads: nullBeads(), shareInCommon: shareInCommon(arrangement.decided))
    }
    let second = secondPass(progress: progress)
    progress(0.95)
    let posteriors = second.lattice.posteriors(second.scores, temperature: weights.temperature)
    let explainer = forms.map { BeadExplainer(run: self, pass: second, forms: $0) }
    let beads = bestPath(second).map {
      ScoredBead(
        shape: second.lattice.edges[$0].bead, probability: posteriors[$0],
        explanation: explainer?.explanation(ofEdge: $0))
    }
    return Outcome(
      beads: beads, shareInCommon: shareInCommon(beads.map(\.shape) + arrangement.decided),
      known: second.support.matches)
  }

  private func bestPath(_ pass: AlignmentPass) -> [Int] {
    guard let allowance else { return pass.lattice.bestPath(pass.scores) }
    return pass.lattice.bestPath(
      pass.scores, gains: pass.lattice.edges.map { allowance.gain($0.bead) },
      opening: NullAllowance.opening)
  }

  /// How many sentences of each text are aligned; those behind them are decided.
  var gridCounts: (source: Int, target: Int) {
    (arrangement.source.gridCount, arrangement.target.gridCount)
  }

  /// The candidates of the second pass with all their measures.
  ///
  /// - Parameter keeping: Beads that are candidates in any case.
  func measuredLattice(keeping: Set<BeadShape>) -> MeasuredLattice {
    var all: [Float] = []
    let second = secondPass(keeping: keeping, measured: { all += $0 }) { _ in }
    return MeasuredLattice(lattice: second.lattice, measures: all)
  }

  /// The pass that decides: along the path that the quick weights found, with the words that the
  /// texts taught.
  private func secondPass(
    keeping: Set<BeadShape> = [], measured: (([Float]) -> Void)? = nil,
    progress: (Double) -> Void
  ) -> AlignmentPass {
    progress(0.1)
    let corners = PathCorners(arrangement.corners)
    let words = (source: DistinctWords(source), target: DistinctWords(target))
    var path = anchored(corners)
    var blocks = BlockEvidence(source, target, path: [])
    var lengths = LengthAgreement(source, target, path: [])
    var known = taught ?? wideMatches
    for round in 1...learningRounds {
      let shapes = quickPath(along: path, known, words, corners)
      path = Self.path(shapes)
      blocks = BlockEvidence(source, target, path: shapes)
      lengths = LengthAgreement(source, target, path: shapes)
      if options.learnsFromDocument {
        known = WordLearner(source: source, target: target, known: wideMatches)
          .learned(from: shapes + arrangement.decided)
      }
      progress(0.1 + 0.5 * Double(round) / Double(learningRounds))
    }
    let support = MutualSupport(source, target, known, names: names)
    let search = BandSearch(
      run: self, words: words, support: support, path: path, corners: corners.nodes,
      width: min(Self.secondBandWidth, options.bandWidth))
    return AlignmentPass(
      run: self, search: search, support: support, path: path, blocks: blocks, lengths: lengths,
      keeping: keeping, measured: measured)
  }

  /// The best path by the quick score around `path`.
  ///
  /// What supports the words is let go at the end: there is no room for two of it in long texts.
  private func quickPath(
    along path: RoughPath, _ known: SparseTable,
    _ words: (source: DistinctWords, target: DistinctWords), _ corners: PathCorners
  ) -> [BeadShape] {
    let support = MutualSupport(source, target, known, names: names)
    return BandSearch(
      run: self, words: words, support: support, path: path, corners: corners.nodes,
      width: options.bandWidth + extraWidth
    ).path()
  }

  /// The path through the words that the texts share beyond doubt; through texts whose words are not
  /// known, by their lengths.
  private func anchored(_ corners: PathCorners) -> RoughPath {
    if learningRounds > 1, corners.nodes.isEmpty,
      let lengths = LengthPath(source: source, target: target, counts: gridCounts)
    {
      return lengths.path
    }
    let support = MutualSupport(source, target, taught ?? matches, names: names)
    return AnchorSearch.path(
      source: source, target: target, support: support.ofTarget, counts: gridCounts,
      corners: corners)
  }

  /// What was learned on the way does not count: two unrelated texts can teach each other anything.
  private func shareInCommon(_ beads: [BeadShape]) -> Double {
    CommonWords(source: source, target: target, matches: matches, names: names).share(in: beads)
  }

  /// How many content words target sentences have.
  func wordCount(ofTarget sentences: Range<Int>) -> Int {
    target.tokenStarts[target.clauseStarts[sentences.upperBound]]
      - target.tokenStarts[target.clauseStarts[sentences.lowerBound]]
  }

  /// How many of the target's content words a word of their bead supports.
  func supportedWords(_ beads: [BeadShape], by table: SparseTable) -> Int {
    CommonWords(source: source, target: target, matches: table, names: names)
      .count(in: beads).supported
  }

  private static func path(_ beads: [BeadShape]) -> RoughPath {
    var nodes = [RoughPath.Node(source: 0, target: 0)]
    for bead in beads {
      nodes.append(RoughPath.Node(source: bead.sourceEnd, target: bead.targetEnd))
    }
    return RoughPath(nodes: nodes)
  }

  private func nullBeads() -> [ScoredBead] {
    let left = (0..<gridCounts.source).map {
      BeadShape(source: $0, target: 0, sourceCount: 1, targetCount: 0)
    }
    let right = (0..<gridCounts.target).map {
      BeadShape(source: gridCounts.source, target: $0, sourceCount: 0, targetCount: 1)
    }
    let none = BeadExplanation(score: 0, evidence: [])
    return (left + right).map {
      ScoredBead(shape: $0, probability: 1, explanation: forms == nil ? nil : none)
    }
  }
}
