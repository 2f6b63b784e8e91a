// Sorts out the beads of a band that cannot be right.

/// Finds the beads of a band that have a chance to be right.
///
/// Forward-backward over every bead of the band with its quick score, flattened by a temperature,
/// and all but the hopeless ones are kept.
struct BandSearch {
  private let band: Band
  private let scorer: BandScorer
  private let keeping: Set<BeadShape>
  private var forward: [Double]
  private var backward: [Double]
  /// The best score of a path to each node, and the last bead of that path.
  private var best: [Double]
  private var bestBead: [(source: UInt8, target: UInt8)]

  /// A bead that may be kept, and ln of its probability.
  private struct Candidate {
    let edge: Lattice.Edge
    let log: Double
  }

  /// How much the quick score is flattened: it knows too little to be sure.
  private static let temperature: Double = 2
  /// The most beads of a row for each of its columns; texts that say something need less than one.
  private static let mostBeadsOfColumn = 8
  /// ln of the least probability that keeps a bead.
  private static let leastLogProbability = -13.8

  /// The lattice of beads that deserve a closer look.
  ///
  /// - Parameter keeping: Beads that are kept in any case, as far as they lie in the band.
  /// - Complexity: O(n) in the number of beads of the band.
  static func lattice(
    _ band: Band, _ scorer: BandScorer, keeping: Set<BeadShape> = []
  ) -> Lattice {
    var search = BandSearch(band: band, scorer: scorer, keeping: keeping)
    search.runForward()
    return Lattice(edges: search.runBackward(), nodeCount: band.nodeCount)
  }

  private init(band: Band, scorer: BandScorer, keeping: Set<BeadShape>) {
    self.band = band
    self.keeping = keeping
    self.scorer = scorer
    forward = Array(repeating: -.infinity, count: band.nodeCount)
    backward = forward
    best = forward
    bestBead = Array(repeating: (0, 1), count: band.nodeCount)
  }

  private mutating func runForward() {
    forward[0] = 0
    best[0] = 0
    var logs: [Double] = []
    for row in 0...band.sourceCount {
      for column in band.lower[row]...band.upper[row] where row + column > 0 {
        let end = band.node(row, column)
        logs.removeAll(keepingCapacity: true)
        Self.forEachBead(in: band, endingAt: row, column) { bead, from in
          let score = Double(scorer.score(bead)) / Self.temperature
          logs.append(forward[from] + score)
          if best[from] + score > best[end] {
            best[end] = best[from] + score
            bestBead[end] = (UInt8(bead.sourceCount), UInt8(bead.targetCount))
          }
        }
        forward[end] = Self.sum(logs)
      }
    }
  }

  /// The end nodes of the best path by the quick score, which is always kept: whatever else is
  /// sorted out, the lattice stays in one piece.
  private func bestPathEnds() -> Set<Int> {
    var ends: Set<Int> = []
    var row = band.sourceCount
    var column = band.targetCount
    while row + column > 0 {
      let end = band.node(row, column)
      ends.insert(end)
      row -= Int(bestBead[end].source)
      column -= Int(bestBead[end].target)
    }
    return ends
  }

  /// Runs backward and collects the beads that are kept, in the order of their end nodes.
  private mutating func runBackward() -> [Lattice.Edge] {
    let total = forward[band.nodeCount - 1]
    let path = bestPathEnds()
    backward[band.nodeCount - 1] = 0
    var kept: [Lattice.Edge] = []
    var ofRow: [Candidate] = []
    for row in (0...band.sourceCount).reversed() {
      ofRow.removeAll(keepingCapacity: true)
      for column in (band.lower[row]...band.upper[row]).reversed() {
        let end = band.node(row, column)
        let after = backward[end]
        guard after > -.infinity else { continue }
        Self.forEachBead(in: band, endingAt: row, column) { bead, from in
          let score = after + Double(scorer.score(bead)) / Self.temperature
          if score == -.infinity || forward[from] == -.infinity { return }
          backward[from] = LogSum.of(backward[from], score)
          let log = forward[from] + score - total
          let isBest =
            path.contains(end) && bead.sourceCount == Int(bestBead[end].source)
            && bead.targetCount == Int(bestBead[end].target)
          let stays = isBest || (!keeping.isEmpty && keeping.contains(bead))
          if stays || log > Self.leastLogProbability {
            let edge = Lattice.Edge(bead: bead, from: from, to: end)
            ofRow.append(Candidate(edge: edge, log: stays ? .infinity : log))
          }
        }
      }
      kept += Self.mostProbable(ofRow, columnCount: band.upper[row] - band.lower[row] + 1)
    }
    return kept.reversed()
  }

  /// The most probable beads of a row, in the order in which they were found; those of the best
  /// path, whose logarithm is infinite, in any case.
  private static func mostProbable(
    _ candidates: [Candidate], columnCount: Int
  ) -> [Lattice.Edge] {
    let most = mostBeadsOfColumn * columnCount
    guard candidates.count > most else { return candidates.map(\.edge) }
    let least = candidates.map(\.log).sorted(by: >)[most]
    return candidates.filter { $0.log > least || $0.log == .infinity }.map(\.edge)
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
