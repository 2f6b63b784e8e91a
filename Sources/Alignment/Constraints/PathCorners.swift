// The corners of the grid that a path must go through.

/// The corners of the grid that a path must go through, and which steps they leave.
///
/// A path goes through every corner exactly when each of its steps lies before or behind each
/// corner, on both sides.
struct PathCorners {
  /// The corners, never falling on either side.
  let nodes: [RoughPath.Node]
  /// How many corners lie at or before each source sentence, the end included; the same for the
  /// target.
  private let sourceCounts: [Int32]
  private let targetCounts: [Int32]

  /// - Parameter nodes: Never falling on either side.
  /// - Complexity: O(n) in the number of corners and in the greatest index.
  init(_ nodes: [RoughPath.Node]) {
    self.nodes = nodes
    sourceCounts = Self.counts(nodes.map(\.source))
    targetCounts = Self.counts(nodes.map(\.target))
  }

  /// Whether a step from `start` to `end` passes no corner by.
  @inline(__always)
  func allow(_ start: RoughPath.Node, _ end: RoughPath.Node) -> Bool {
    // The corners that the start has reached on both sides, and those that the end has passed on
    // one side at least.
    let reached = min(
      Self.count(sourceCounts, start.source), Self.count(targetCounts, start.target))
    let passed = max(
      Self.count(sourceCounts, end.source - 1), Self.count(targetCounts, end.target - 1))
    return passed <= reached
  }

  /// Whether a bead passes no corner by.
  @inline(__always)
  func allow(_ bead: BeadShape) -> Bool {
    allow(
      RoughPath.Node(source: bead.source, target: bead.target),
      RoughPath.Node(source: bead.sourceEnd, target: bead.targetEnd))
  }

  /// Whether two sentences lie between the same corners.
  func allow(_ pair: AnchorSearch.Pair) -> Bool {
    let source = Int(pair.source)
    let target = Int(pair.target)
    return nodes.isEmpty
      || allow(BeadShape(source: source, target: target, sourceCount: 1, targetCount: 1))
  }

  /// Whether the two sentences of a point lie between the same corners.
  func allow(_ point: PointChain.Point) -> Bool {
    nodes.isEmpty
      || allow(
        BeadShape(source: point.source, target: point.target, sourceCount: 1, targetCount: 1))
  }

  /// The corners with anchors between them, which all of them allow.
  func merged(with anchors: [RoughPath.Node]) -> [RoughPath.Node] {
    guard !nodes.isEmpty else { return anchors }
    return (nodes + anchors).sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }

  @inline(__always)
  private static func count(_ counts: [Int32], _ index: Int) -> Int32 {
    index < 0 ? 0 : counts[min(index, counts.count - 1)]
  }

  private static func counts(_ places: [Int]) -> [Int32] {
    var counts = [Int32](repeating: 0, count: (places.last ?? 0) + 1)
    for place in places { counts[place] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    return counts
  }
}
