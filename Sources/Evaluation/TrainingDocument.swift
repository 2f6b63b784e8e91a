// A pair of documents to learn weights from.
package import Alignment
package import DocumentModel

/// A pair of documents with gold beads, measured: what weights are learned from.
package struct TrainingDocument: Sendable {
  /// The name of the pair.
  package let name: String
  /// The gold beads, as they are scored.
  package let gold: [BeadIndices]
  /// The candidates with their measures.
  let candidates: MeasuredLattice
  /// The candidates that the gold path takes.
  let goldEdges: [Int]
  /// How many beads of the gold path are no candidates: outside the band, or too long.
  package let missing: Int

  /// Measures a pair of documents.
  ///
  /// - Parameters:
  ///   - source: The Chinese side, if one is.
  ///   - aligner: Finds the candidates; every bead of the gold path is one of them if it can be.
  package init(
    name: String, source: Document, target: Document, gold: [BeadIndices], aligner: Aligner
  ) {
    let path = GoldPath.beads(
      gold, sourceCount: source.sentences.count, targetCount: target.sentences.count)
    self.init(
      name: name, gold: gold, path: path,
      candidates: aligner.measuredLattice(source: source, target: target, keeping: Set(path)))
  }

  init(name: String, gold: [BeadIndices], path: [BeadShape], candidates: MeasuredLattice) {
    self.name = name
    self.gold = gold
    self.candidates = candidates
    var edges: [BeadShape: Int] = [:]
    for (index, edge) in candidates.lattice.edges.enumerated() { edges[edge.bead] = index }
    goldEdges = path.compactMap { edges[$0] }
    missing = path.count - goldEdges.count
  }

  /// Whether any of `features` was measured: whether it is not 0 everywhere.
  func measures(_ features: [BeadFeature]) -> Bool {
    features.contains { feature in
      stride(from: feature.rawValue, to: candidates.measures.count, by: BeadFeature.count)
        .contains { candidates.measures[$0] != 0 }
    }
  }
}
