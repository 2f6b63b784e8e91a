// The beads of a band that have a chance to be right.

extension BandSearch {
  /// A bead that deserves a closer look.
  struct Candidate {
    let bead: BeadShape
    /// What its words gain.
    let gains: WordGains
    /// How far the best path over the bead falls short of the best path of all.
    let shortfall: Float
    /// Whether it is kept however many there are.
    var isKept: Bool
  }

  /// A bead is a candidate where the best path over it scores at most this much less than the best
  /// path of all.
  private static let mostShortfall: Float = 20
  /// The most candidates of a row for each of its columns; texts that say something need less than
  /// one.
  private static let mostOfColumn = 3

  /// Calls `body` with the beads that have a chance to be right, in the order of the nodes where
  /// they begin; those of the best path always have one.
  ///
  /// Pruning by max-marginals, after Weiss and Taskar (2010).
  ///
  /// - Parameter keeping: Beads that are kept in any case, as far as they lie in the band.
  /// - Complexity: O(n) in the number of beads of the band.
  func forEachCandidate(keeping: Set<BeadShape> = [], _ body: (Candidate) -> Void) {
    let kept = Dictionary(grouping: keeping, by: \.source)
    let ring = RowRing(band)
    ring[0][0] = -best[0]
    var row = CandidateRow(pathColumn: 0)
    for source in 0...band.sourceCount {
      if source < band.sourceCount, !gains.rows.contains(source) {
        gains.prepare(max(0, source - 1)..<min(band.sourceCount, source + Self.blockRows))
      }
      row.candidates.removeAll(keepingCapacity: true)
      for column in band.lower[source]...band.upper[source]
      where ring[source][column] + best[band.node(source, column)] >= -Self.mostShortfall {
        follow(source, column, ring, &row)
      }
      add(kept[source] ?? [], to: &row.candidates)
      let most = Self.mostOfColumn * (band.upper[source] - band.lower[source] + 1)
      for candidate in row.mostProbable(most) { body(candidate) }
      ring.clear(source)
    }
  }

  /// The candidates of a row while they are collected.
  private struct CandidateRow {
    var candidates: [Candidate] = []
    /// Where the best path goes on, and in which row.
    var pathColumn: Int
    var pathRow = 0

    init(pathColumn: Int) { self.pathColumn = pathColumn }

    /// The most probable candidates, in the order in which they were found.
    func mostProbable(_ most: Int) -> [Candidate] {
      guard candidates.count > most else { return candidates }
      let least = candidates.map(\.shortfall).sorted()[most]
      return candidates.filter { $0.isKept || $0.shortfall < least }
    }
  }

  /// Follows the beads that begin at a node.
  private func follow(_ row: Int, _ column: Int, _ ring: RowRing, _ found: inout CandidateRow) {
    let isOnPath = row == found.pathRow && column == found.pathColumn
    let first =
      isOnPath && (row, column) != (band.sourceCount, band.targetCount)
      ? firstBead(row, column) : nil
    if let first {
      found.pathRow = first.sourceEnd
      found.pathColumn = first.targetEnd
    }
    let before = ring[row][column]
    forEachBead(row, column) { bead, gains in
      let end = ring[bead.sourceEnd]
      let score =
        before + scorer.score(bead, gains) + rowDifference(row, bead.sourceEnd)
      let shortfall = -(score + best[band.node(bead.sourceEnd, bead.targetEnd)])
      guard shortfall <= Self.mostShortfall || bead == first else { return }
      end[bead.targetEnd] = max(end[bead.targetEnd], score)
      found.candidates.append(
        Candidate(bead: bead, gains: gains, shortfall: shortfall, isKept: bead == first))
    }
  }

  /// Calls `body` with the beads of the band that begin at a node.
  @inline(__always)
  private func forEachBead(_ row: Int, _ column: Int, _ body: (BeadShape, WordGains) -> Void) {
    if column < band.upper[row] {
      let bead = BeadShape(source: row, target: column, sourceCount: 0, targetCount: 1)
      body(bead, gains.neighbourGains(bead))
    }
    guard column >= band.firstStart(row), row < band.lastRow(row) else { return }
    var sourceWords = SIMD8<Float>.zero
    for end in row + 1...band.lastRow(row) {
      let columns = band.lower[end]...band.lastEnd(end)
      let sums = gains.targetSums(row, length: end - row)
      if end == row + 1, columns.contains(column) {
        let bead = BeadShape(source: row, target: column, sourceCount: 1, targetCount: 0)
        body(bead, gains.neighbourGains(bead))
      }
      for count in 1...BeadType.longestTarget {
        // Every row adds its words, whether a bead of this shape ends in it or not.
        sourceWords[count] += gains.sourceGains(end - 1, length: count)[column]
        guard columns.contains(column + count), count <= BeadType.longestTargetBySource[end - row]
        else { continue }
        let gains = WordGains(
          target: sums[column + count] - sums[column], source: sourceWords[count])
        body(
          BeadShape(source: row, target: column, sourceCount: end - row, targetCount: count), gains)
      }
    }
  }

  /// Adds beads that are kept in any case to the candidates of their row, as far as they lie in the
  /// band and are not there yet.
  private func add(_ kept: [BeadShape], to candidates: inout [Candidate]) {
    guard !kept.isEmpty else { return }
    var known = Dictionary(
      uniqueKeysWithValues: candidates.indices.map { (candidates[$0].bead, $0) })
    for bead in kept where isInBand(bead) {
      if let place = known[bead] {
        candidates[place].isKept = true
      } else {
        known[bead] = candidates.count
        candidates.append(
          Candidate(bead: bead, gains: gains.gains(of: bead), shortfall: .infinity, isKept: true))
      }
    }
    candidates.sort { Self.order($0.bead) < Self.order($1.bead) }
  }

  private static func order(_ bead: BeadShape) -> (Int, Int, Int) {
    (bead.target, bead.sourceCount, bead.targetCount)
  }

  private func isInBand(_ bead: BeadShape) -> Bool {
    guard bead.sourceCount > 0 else {
      return bead.target >= band.lower[bead.source] && bead.targetEnd <= band.upper[bead.source]
    }
    guard bead.source < band.sourceCount, bead.sourceEnd <= band.lastRow(bead.source) else {
      return false
    }
    return bead.target >= band.firstStart(bead.source) && bead.target <= band.upper[bead.source]
      && bead.targetEnd >= band.lower[bead.sourceEnd]
      && bead.targetEnd <= band.lastEnd(bead.sourceEnd)
  }
}
