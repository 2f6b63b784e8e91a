// A monotone path through two texts, good to within a few sentences.

/// A monotone path through the grid of two texts' sentences, from (0, 0) to the far corner.
struct RoughPath {
  /// A corner of the path: so many source and target sentences lie before it.
  struct Node: Hashable {
    var source: Int
    var target: Int
  }

  /// The corners, the first one (0, 0), the last one the far corner; neither side ever falls.
  let nodes: [Node]

  /// Creates a path through `anchors`, which never fall on either side.
  init(anchors: [Node], sourceCount: Int, targetCount: Int) {
    var nodes = [Node(source: 0, target: 0)]
    nodes.append(contentsOf: anchors)
    nodes.append(Node(source: sourceCount, target: targetCount))
    self.nodes = nodes
  }

  /// Creates a path of corners that were found elsewhere.
  init(nodes: [Node]) { self.nodes = nodes }

  /// For each source sentence, where its middle lies among the target's sentences.
  func targetCentres(sourceCount: Int) -> [Float] {
    Self.centres(nodes.map { ($0.source, $0.target) }, count: sourceCount)
  }

  /// For each target sentence, where its middle lies among the source's sentences.
  func sourceCentres(targetCount: Int) -> [Float] {
    Self.centres(nodes.map { ($0.target, $0.source) }, count: targetCount)
  }

  private static func centres(_ nodes: [(from: Int, to: Int)], count: Int) -> [Float] {
    var result = [Float](repeating: 0, count: count)
    for (start, end) in zip(nodes, nodes.dropFirst()) where end.from > start.from {
      let slope = Float(end.to - start.to) / Float(end.from - start.from)
      for index in start.from..<end.from {
        let middle = Float(index - start.from) + 0.5
        result[index] = max(0, Float(start.to) + middle * slope - 0.5)
      }
    }
    return result
  }
}
