// One pass of an alignment along a path.

/// One pass along a path: the lattice around it, its scores and the best way through.
struct AlignmentPass {
  let lattice: Lattice
  let scores: [Float]
  let best: [Int]

  init(
    run: AlignmentRun, support: MutualSupport,
    path: RoughPath, width: Int, blocks: BlockEvidence
  ) {
    let source = run.source
    let target = run.target
    let band = Band(
      path: path, sourceCount: source.count, targetCount: target.count, width: width)
    let cells = BandCells(band)
    let gains = MatchGains(
      source: source, target: target, supportOfTarget: support.ofTarget,
      supportOfSource: support.ofSource, cells: cells, path: path)
    let scorer = BandScorer(
      source: source, target: target, cells: cells, gains: gains, weights: run.weights)
    lattice = BandSearch.lattice(band, scorer)
    let edges = ClauseEdges(
      source: source, target: target, supportOfTarget: support.ofTarget,
      supportOfSource: support.ofSource, path: path)
    let measures = BeadMeasures(
      source: source, target: target, scorer: scorer, clauseEdges: edges, blocks: blocks)
    scores = Self.scores(lattice, measures, edges, run.weights)
    best = lattice.bestPath(scores)
  }

  private static func scores(
    _ lattice: Lattice, _ measures: BeadMeasures, _ clauseEdges: ClauseEdges,
    _ weights: FeatureWeights
  ) -> [Float] {
    var values = [Float](repeating: 0, count: BeadFeature.count)
    var lastNode: Int32 = -1
    var edge: (squashed: Float, sum: Float) = (0, 0)
    return lattice.edges.map { candidate in
      // Edges stand by their end node, and the clause edges depend on that alone.
      if candidate.to != lastNode {
        lastNode = candidate.to
        edge = clauseEdges.affinity(
          sourceEnd: candidate.bead.sourceEnd, targetEnd: candidate.bead.targetEnd)
      }
      measures.measure(candidate.bead, edge: edge, into: &values)
      return weights.score(values)
    }
  }
}
