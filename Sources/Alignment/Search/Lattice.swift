// The beads that are worth a closer look, as a graph.

/// The beads that are worth a closer look, as edges of a graph from (0, 0) to the far corner.
package struct Lattice: Sendable {
  /// A bead between two nodes.
  package struct Edge: Sendable {
    /// The node where the bead begins.
    package let from: Int32
    /// The node where the bead ends; greater than `from`.
    package let to: Int32
    private let source: Int32
    private let target: Int32
    private let sourceCount: UInt8
    private let targetCount: UInt8

    /// Creates an edge.
    package init(bead: BeadShape, from: Int, to: Int) {
      self.from = Int32(from)
      self.to = Int32(to)
      source = Int32(bead.source)
      target = Int32(bead.target)
      sourceCount = UInt8(bead.sourceCount)
      targetCount = UInt8(bead.targetCount)
    }

    /// The bead; kept packed, because there are many.
    package var bead: BeadShape {
      BeadShape(
        source: Int(source), target: Int(target), sourceCount: Int(sourceCount),
        targetCount: Int(targetCount))
    }
  }

  /// The edges by the node where they begin; nodes are numbered so that every edge leads upwards.
  package let edges: [Edge]
  /// How many nodes there are; the last one is the far corner.
  package let nodeCount: Int

  /// Creates a lattice of edges that are in the order of the nodes where they begin.
  package init(edges: [Edge], nodeCount: Int) {
    self.edges = edges
    self.nodeCount = nodeCount
  }

  /// The best path.
  ///
  /// - Parameter scores: The score of each edge.
  /// - Returns: The edges of the path, in order.
  /// - Complexity: O(n) in the number of edges (Viterbi 1967).
  package func bestPath(_ scores: [Float]) -> [Int] {
    var best = [Double](repeating: -.infinity, count: nodeCount)
    var edge = [Int32](repeating: -1, count: nodeCount)
    best[0] = 0
    for (index, candidate) in edges.enumerated() {
      let score = best[Int(candidate.from)] + Double(scores[index])
      if score > best[Int(candidate.to)] {
        best[Int(candidate.to)] = score
        edge[Int(candidate.to)] = Int32(index)
      }
    }
    var path: [Int] = []
    var node = nodeCount - 1
    while node > 0, edge[node] >= 0 {
      path.append(Int(edge[node]))
      node = Int(edges[Int(edge[node])].from)
    }
    return path.reversed()
  }

  /// How probable each edge is, scores being log weights divided by `temperature`.
  ///
  /// - Complexity: O(n) in the number of edges (forward-backward).
  package func posteriors(_ scores: [Float], temperature: Double) -> [Double] {
    marginals(scores.map { Double($0) / temperature }).posteriors
  }

  /// ln of the sum over all paths, and how probable each edge is.
  ///
  /// - Parameter scores: The log weight of each edge.
  /// - Complexity: O(n) in the number of edges (forward-backward).
  package func marginals(_ scores: [Double]) -> (logTotal: Double, posteriors: [Double]) {
    var forward = [Double](repeating: -.infinity, count: nodeCount)
    var backward = forward
    forward[0] = 0
    backward[nodeCount - 1] = 0
    for (index, edge) in edges.enumerated() {
      let score = forward[Int(edge.from)] + scores[index]
      forward[Int(edge.to)] = LogSum.of(forward[Int(edge.to)], score)
    }
    for (index, edge) in edges.enumerated().reversed() {
      let score = backward[Int(edge.to)] + scores[index]
      backward[Int(edge.from)] = LogSum.of(backward[Int(edge.from)], score)
    }
    let total = forward[nodeCount - 1]
    let posteriors = edges.indices.map { index in
      let edge = edges[index]
      let log = forward[Int(edge.from)] + scores[index] + backward[Int(edge.to)]
      return LogSum.probability(log - total)
    }
    return (total, posteriors)
  }
}
