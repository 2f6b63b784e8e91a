// One pass of an alignment along a path.

/// One pass along a path: the lattice around it and the scores of its edges.
struct AlignmentPass {
  let lattice: Lattice
  private(set) var scores: [Float] = []
  /// Where the two texts support each other's words, as far as this pass knows.
  let support: MutualSupport
  /// The path that the pass follows.
  let path: RoughPath
  private let measures: BeadMeasures
  private let clauseEdges: ClauseEdges

  /// - Parameters:
  ///   - corners: What the path must go through; `path` does.
  ///   - isFirst: Whether the pass only finds the path: it spares the function words.
  ///   - keeping: Beads that are kept in any case.
  init(
    run: AlignmentRun, support: MutualSupport, path: RoughPath, corners: PathCorners, width: Int,
    blocks: BlockEvidence, weights: FeatureWeights, isFirst: Bool, keeping: Set<BeadShape> = []
  ) {
    let source = run.source
    let target = run.target
    self.support = support
    self.path = path
    let band = Band(
      path: path, sourceCount: run.gridCounts.source, targetCount: run.gridCounts.target,
      width: width)
    let cells = BandCells(band)
    let gains = MatchGains(
      source: source, target: target, supportOfTarget: support.ofTarget,
      supportOfSource: support.ofSource, cells: cells, path: path)
    let scorer = BandScorer(
      source: source, target: target, cells: cells, gains: gains, corners: corners,
      weights: .quick)
    lattice = BandSearch.lattice(band, scorer, keeping: keeping)
    clauseEdges = ClauseEdges(
      source: source, target: target, supportOfTarget: support.ofTarget,
      supportOfSource: support.ofSource, path: path)
    measures = BeadMeasures(
      source: source, target: target, scorer: scorer,
      functionWords: isFirst
        ? nil : FunctionWordGains(source: source, target: target, path: path),
      blocks: blocks)
    var scores: [Float] = []
    scores.reserveCapacity(lattice.edges.count)
    forEachMeasured { scores.append(weights.score($0)) }
    self.scores = scores
  }

  /// The measures of one edge.
  func measures(ofEdge index: Int) -> [Float] {
    let bead = lattice.edges[index].bead
    var values = BeadMeasures.Values()
    measures.measure(
      bead,
      edge: clauseEdges.affinity(sourceEnd: bead.sourceEnd, targetEnd: bead.targetEnd),
      into: &values)
    return values.all
  }

  /// Calls `body` with the measures of each edge, in the order of the edges.
  func forEachMeasured(_ body: ([Float]) -> Void) {
    var values = BeadMeasures.Values()
    var lastNode: Int32 = -1
    var edge = ClauseEdges.Affinity()
    for candidate in lattice.edges {
      // Edges stand by their end node, and the clause edges depend on that alone.
      if candidate.to != lastNode {
        lastNode = candidate.to
        edge = clauseEdges.affinity(
          sourceEnd: candidate.bead.sourceEnd, targetEnd: candidate.bead.targetEnd)
      }
      measures.measure(candidate.bead, edge: edge, into: &values)
      body(values.all)
    }
  }
}
