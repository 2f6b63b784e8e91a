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
    posteriors(choices { Double(scores[$0]) / temperature })
  }

  /// ln of the sum over all paths, and how probable each edge is.
  ///
  /// - Parameter scores: The log weight of each edge.
  /// - Complexity: O(n) in the number of edges (forward-backward).
  package func marginals(_ scores: [Double]) -> (logTotal: Double, posteriors: [Double]) {
    let choices = choices { scores[$0] }
    return (choices.logTotal, posteriors(choices))
  }

  /// What there is to choose from at each node.
  private struct Choices {
    /// ln of the sum over all paths.
    let logTotal: Double
    /// How probable each edge is for a path that has come to where it begins.
    var shares: [Double]
  }

  private func posteriors(_ choices: Choices) -> [Double] {
    var posteriors = choices.shares
    // How probable it is that a path goes through each node.
    var reached = [Double](repeating: 0, count: nodeCount)
    reached[0] = 1
    for (index, edge) in edges.enumerated() {
      posteriors[index] *= reached[Int(edge.from)]
      reached[Int(edge.to)] += posteriors[index]
    }
    // Sums of many shares can come out a hair above 1.
    return posteriors.map { min(1, $0) }
  }

  /// Goes backwards, `score` being the log weight of an edge.
  private func choices(_ score: (Int) -> Double) -> Choices {
    // ln of the sum over all paths from each node on.
    var logs = [Double](repeating: -.infinity, count: nodeCount)
    var shares = [Double](repeating: 0, count: edges.count)
    logs[nodeCount - 1] = 0
    var end = edges.count
    while end > 0 {
      // The edges first ..< end begin at one node.
      let from = edges[end - 1].from
      var first = end
      var high = -Double.infinity
      while first > 0, edges[first - 1].from == from {
        first -= 1
        shares[first] = score(first) + logs[Int(edges[first].to)]
        high = max(high, shares[first])
      }
      var sum = 0.0
      for index in first..<end {
        shares[index] = high == -.infinity ? 0 : LogSum.probability(shares[index] - high)
        sum += shares[index]
      }
      if sum > 0 {
        for index in first..<end { shares[index] /= sum }
        logs[Int(from)] = high + LogSum.logarithm(sum)
      }
      end = first
    }
    return Choices(logTotal: logs[0], shares: shares)
  }
}
