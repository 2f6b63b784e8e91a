// Sorts out the beads of a band that cannot be right.

/// Finds the beads of a band that have a chance to be right.
///
/// Forward-backward over every bead of the band with its quick score, flattened by a temperature,
/// and all but the hopeless ones are kept.
struct BandSearch {
  private let band: Band
  private let scorer: BandScorer
  private var forward: [Double]
  private var backward: [Double]

  /// How much the quick score is flattened: it knows too little to be sure.
  private static let temperature: Double = 2
  /// ln of the least probability that keeps a bead.
  private static let leastLogProbability = -13.8

  /// The lattice of beads that deserve a closer look.
  ///
  /// - Complexity: O(n) in the number of beads of the band.
  static func lattice(_ band: Band, _ scorer: BandScorer) -> Lattice {
    var search = BandSearch(band: band, scorer: scorer)
    search.runForward()
    return Lattice(edges: search.runBackward(), nodeCount: band.nodeCount)
  }

  private init(band: Band, scorer: BandScorer) {
    self.band = band
    self.scorer = scorer
    forward = Array(repeating: -.infinity, count: band.nodeCount)
    backward = forward
  }

  private mutating func runForward() {
    forward[0] = 0
    var logs: [Double] = []
    for row in 0...band.sourceCount {
      for column in band.lower[row]...band.upper[row] where row + column > 0 {
        logs.removeAll(keepingCapacity: true)
        Self.forEachBead(in: band, endingAt: row, column) { bead, from in
          let before = forward[from]
          if before > -.infinity {
            logs.append(before + Double(scorer.score(bead)) / Self.temperature)
          }
        }
        forward[band.node(row, column)] = Self.sum(logs)
      }
    }
  }

  /// Runs backward and collects the beads that are kept, in the order of their end nodes.
  private mutating func runBackward() -> [Lattice.Edge] {
    let total = forward[band.nodeCount - 1]
    backward[band.nodeCount - 1] = 0
    var kept: [Lattice.Edge] = []
    for row in (0...band.sourceCount).reversed() {
      for column in (band.lower[row]...band.upper[row]).reversed() {
        let end = band.node(row, column)
        let after = backward[end]
        guard after > -.infinity else { continue }
        Self.forEachBead(in: band, endingAt: row, column) { bead, from in
          let score = after + Double(scorer.score(bead)) / Self.temperature
          if score == -.infinity || forward[from] == -.infinity { return }
          backward[from] = LogSum.of(backward[from], score)
          if forward[from] + score - total > Self.leastLogProbability {
            kept.append(Lattice.Edge(bead: bead, from: Int32(from), to: Int32(end)))
          }
        }
      }
    }
    return kept.reversed()
  }

  /// Calls `body` with every bead of the band that ends at a node, and the node where it begins.
  @inline(__always)
  private static func forEachBead(
    in band: Band, endingAt row: Int, _ column: Int, _ body: (BeadShape, Int) -> Void
  ) {
    if row > 0, column >= band.lower[row - 1], column <= band.upper[row - 1] {
      body(
        BeadShape(source: row - 1, target: column, sourceCount: 1, targetCount: 0),
        band.node(row - 1, column))
    }
    if column > band.lower[row] {
      body(
        BeadShape(source: row, target: column - 1, sourceCount: 0, targetCount: 1),
        band.node(row, column - 1))
    }
    for sourceCount in 1...BeadType.longestSource where sourceCount <= row {
      let source = row - sourceCount
      let longest = BeadType.longestTargetBySource[sourceCount]
      let first = max(column - longest, band.lower[source])
      let last = min(column - 1, band.upper[source])
      guard first <= last else { continue }
      for target in first...last {
        let bead = BeadShape(
          source: source, target: target, sourceCount: sourceCount, targetCount: column - target)
        body(bead, band.node(source, target))
      }
    }
  }

  private static func sum(_ logs: [Double]) -> Double {
    guard let high = logs.max() else { return -.infinity }
    var sum = 0.0
    for log in logs where log > high - 40 { sum += LogSum.probability(log - high) }
    return high + LogSum.logarithm(sum)
  }
}
