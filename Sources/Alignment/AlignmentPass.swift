// The pass of an alignment that decides.

/// The pass that decides: the candidates along a path, measured and scored.
struct AlignmentPass {
  let lattice: Lattice
  let scores: [Float]
  /// Where the two texts support each other's words, as far as this pass knows.
  let support: MutualSupport
  private let search: BandSearch
  private let measures: BeadMeasures
  private let clauseEdges: ClauseEdges

  /// Measures and scores the candidates of a search.
  ///
  /// - Parameters:
  ///   - path: The path that the search follows.
  ///   - keeping: Beads that are candidates in any case.
  ///   - measured: Called with the measures of each edge of the lattice, in order.
  /// - Complexity: O(n) in the number of candidates.
  init(
    run: AlignmentRun, search: BandSearch, support: MutualSupport, path: RoughPath,
    blocks: BlockEvidence, lengths: LengthAgreement, keeping: Set<BeadShape>,
    measured: (([Float]) -> Void)?
  ) {
    let clauseEdges = ClauseEdges(
      source: run.source, target: run.target, supportOfTarget: support.ofTarget,
      supportOfSource: support.ofSource, path: path)
    let measures = BeadMeasures(
      source: run.source, target: run.target, lengths: lengths,
      functionWords: FunctionWordGains(source: run.source, target: run.target, path: path),
      embeddings: run.embedded?.gains(cells: BandCells(search.band), path: path),
      blocks: blocks)
    var edges: [Lattice.Edge] = []
    var scores: [Float] = []
    // Texts that render each other have some twenty candidates a row.
    edges.reserveCapacity(24 * search.band.sourceCount)
    scores.reserveCapacity(24 * search.band.sourceCount)
    var values = BeadMeasures.Values()
    search.forEachCandidate(keeping: keeping) { candidate in
      let bead = candidate.bead
      measures.measure(
        bead, gains: candidate.gains,
        edge: clauseEdges.affinity(sourceEnd: bead.sourceEnd, targetEnd: bead.targetEnd),
        into: &values)
      edges.append(
        Lattice.Edge(
          bead: bead, from: search.band.node(bead.source, bead.target),
          to: search.band.node(bead.sourceEnd, bead.targetEnd)))
      scores.append(run.weights.score(values.all) + (run.allowance?.gain(bead) ?? 0))
      measured?(values.all)
    }
    lattice = Lattice(edges: edges, nodeCount: search.band.nodeCount)
    self.scores = scores
    self.support = support
    self.search = search
    self.measures = measures
    self.clauseEdges = clauseEdges
  }

  /// The measures of one edge.
  func measures(ofEdge index: Int) -> [Float] {
    let bead = lattice.edges[index].bead
    search.gains.prepare(max(0, bead.source - 1)..<bead.source + 1)
    var values = BeadMeasures.Values()
    measures.measure(
      bead, gains: search.gains.gains(of: bead),
      edge: clauseEdges.affinity(sourceEnd: bead.sourceEnd, targetEnd: bead.targetEnd),
      into: &values)
    return values.all
  }

  /// What each word of a target sentence gains in a span of the source.
  func wordGains(ofTarget sentence: Int, row: Int, length: Int) -> [(word: Int, gain: Float)] {
    search.gains.wordGains(ofTarget: sentence, row: row, length: length)
  }

  /// What each word of a source sentence gains in a span of the target.
  func wordGains(ofSource sentence: Int, row: Int, length: Int) -> [(word: Int, gain: Float)] {
    search.gains.wordGains(ofSource: sentence, row: row, length: length)
  }
}
