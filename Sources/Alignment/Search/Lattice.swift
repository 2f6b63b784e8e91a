// The beads that are worth a closer look, as a graph.

/// The beads that are worth a closer look, as edges of a graph from (0, 0) to the far corner.
struct Lattice {
  /// A bead between two nodes.
  struct Edge {
    let from: Int32
    let to: Int32
    private let source: Int32
    private let target: Int32
    private let sourceCount: UInt8
    private let targetCount: UInt8

    init(bead: BeadShape, from: Int, to: Int) {
      self.from = Int32(from)
      self.to = Int32(to)
      source = Int32(bead.source)
      target = Int32(bead.target)
      sourceCount = UInt8(bead.sourceCount)
      targetCount = UInt8(bead.targetCount)
    }

    /// The bead; kept packed, because there are many.
    var bead: BeadShape {
      BeadShape(
        source: Int(source), target: Int(target), sourceCount: Int(sourceCount),
        targetCount: Int(targetCount))
    }
  }

  /// The edges by their end node; nodes are numbered so that every edge leads upwards.
  let edges: [Edge]
  /// How many nodes there are; the last one is the far corner.
  let nodeCount: Int

  /// The best path.
  ///
  /// - Parameter scores: The score of each edge.
  /// - Returns: The edges of the path, in order.
  /// - Complexity: O(n) in the number of edges (Viterbi 1967).
  func bestPath(_ scores: [Float]) -> [Int] {
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
  func posteriors(_ scores: [Float], temperature: Double) -> [Double] {
    var forward = [Double](repeating: -.infinity, count: nodeCount)
    var backward = forward
    forward[0] = 0
    backward[nodeCount - 1] = 0
    for (index, edge) in edges.enumerated() {
      let score = forward[Int(edge.from)] + Double(scores[index]) / temperature
      forward[Int(edge.to)] = LogSum.of(forward[Int(edge.to)], score)
    }
    for (index, edge) in edges.enumerated().reversed() {
      let score = backward[Int(edge.to)] + Double(scores[index]) / temperature
      backward[Int(edge.from)] = LogSum.of(backward[Int(edge.from)], score)
    }
    let total = forward[nodeCount - 1]
    return edges.indices.map { index in
      let edge = edges[index]
      let log =
        forward[Int(edge.from)] + Double(scores[index]) / temperature + backward[Int(edge.to)]
      return LogSum.probability(log - total)
    }
  }
}
