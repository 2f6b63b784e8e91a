// The best path of a lattice on which runs of sentences without a counterpart pay for their opening.

extension Lattice {
  /// Which runs a path is in: none, or one of source or target sentences left alone.
  private enum Layer {
    static let count = 3
    static func of(_ bead: BeadShape) -> Int { bead.targetCount == 0 ? 1 : 2 }
  }

  /// The best path, where what an edge gains for standing in a run is had only in runs, and each run
  /// costs `opening`.
  ///
  /// - Parameters:
  ///   - scores: The score of each edge, its gain included.
  ///   - gains: What each edge gains in a run; 0 for one that stands in none.
  ///   - opening: What a run costs.
  /// - Returns: The edges of the path, in order.
  /// - Complexity: O(n) in the number of edges (affine gaps: Gotoh, An improved algorithm for
  ///   matching biological sequences, 1982).
  func bestPath(_ scores: [Float], gains: [Float], opening: Float) -> [Int] {
    var best = [Double](repeating: -.infinity, count: nodeCount * Layer.count)
    // The edge to each node and the layer that it comes from.
    var steps = [(edge: Int32, from: Int8)](repeating: (-1, 0), count: nodeCount * Layer.count)
    best[0] = 0
    for (index, edge) in edges.enumerated() {
      let (from, to) = (Int(edge.from) * Layer.count, Int(edge.to) * Layer.count)
      let start = (0..<Layer.count).max { (best[from + $0], $1) < (best[from + $1], $0) } ?? 0
      func take(_ layer: Int, from before: Int, _ score: Double) {
        guard score > best[to + layer] else { return }
        best[to + layer] = score
        steps[to + layer] = (Int32(index), Int8(before))
      }
      take(0, from: start, best[from + start] + Double(scores[index] - gains[index]))
      guard gains[index] > 0 else { continue }
      let run = Layer.of(edge.bead)
      take(run, from: start, best[from + start] + Double(scores[index] - opening))
      take(run, from: run, best[from + run] + Double(scores[index]))
    }
    var node = nodeCount - 1
    var layer =
      (0..<Layer.count).max {
        (best[node * Layer.count + $0], $1) < (best[node * Layer.count + $1], $0)
      } ?? 0
    var path: [Int] = []
    while node > 0, steps[node * Layer.count + layer].edge >= 0 {
      let step = steps[node * Layer.count + layer]
      path.append(Int(step.edge))
      node = Int(edges[Int(step.edge)].from)
      layer = Int(step.from)
    }
    return path.reversed()
  }
}
