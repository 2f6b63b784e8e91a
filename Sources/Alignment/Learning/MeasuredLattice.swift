// The candidate beads of two documents with all their measures, for learning weights.

/// The candidate beads of two documents with everything that is measured on them: what weights are
/// learned from.
package struct MeasuredLattice: Sendable {
  /// The candidates.
  package let lattice: Lattice
  /// The measures of the edge `e` at `e * BeadFeature.count + feature.rawValue`.
  package let measures: [Float]

  /// Creates a lattice; `measures` has a value for each edge and feature.
  package init(lattice: Lattice, measures: [Float]) {
    self.lattice = lattice
    self.measures = measures
  }
}

extension MeasuredLattice {
  /// The score of each edge.
  package func scores(_ weights: FeatureWeights) -> [Float] {
    lattice.edges.indices.map { edge in
      let first = edge * BeadFeature.count
      return weights.score(measures[first..<first + BeadFeature.count])
    }
  }
}
