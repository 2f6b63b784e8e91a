// The best way from each node of a band to the end of the texts.

/// The best way from each node of a band to the end of the texts, by the quick score.
///
/// From it follow the best path, and with a second look from the beginning (``forEachCandidate``)
/// the beads that have a chance to be right.
struct BandSearch {
  let band: Band
  let scorer: BandScorer
  let gains: BandGains
  /// The best score from each node to the end, less what its row's best node has.
  private(set) var best: [Float]
  /// The best score from any node of each row to the end.
  private(set) var rowBest: [Double]
  /// The shape of the bead with which the best way from each node begins, as ``BeadType/place(_:_:)``.
  private(set) var steps: [UInt8]

  /// How many rows are looked at before the gains of the next ones are worked out.
  static let blockRows = 256

  /// - Complexity: O(n) in the number of beads of the band.
  init(band: Band, scorer: BandScorer, gains: BandGains) {
    self.band = band
    self.scorer = scorer
    self.gains = gains
    best = Array(repeating: 0, count: band.nodeCount)
    rowBest = Array(repeating: 0, count: band.sourceCount + 1)
    steps = Array(repeating: 0, count: band.nodeCount)
    runBackward()
  }

  /// Searches along a path.
  ///
  /// - Parameters:
  ///   - words: The distinct words of both texts.
  ///   - corners: What the path goes through and every other one must, too.
  ///   - width: How many columns on either side of the path are looked at.
  init(
    run: AlignmentRun, words: (source: DistinctWords, target: DistinctWords),
    support: MutualSupport, path: RoughPath, corners: [RoughPath.Node], width: Int
  ) {
    let band = Band(
      path: path, corners: corners, sourceCount: run.gridCounts.source,
      targetCount: run.gridCounts.target, width: width)
    self.init(
      band: band,
      scorer: BandScorer(
        source: run.source, target: run.target, weights: .quick, allowance: run.allowance),
      gains: BandGains(
        source: words.source, target: words.target, run: run, support: support, path: path,
        band: band))
  }

  /// The beads of the best path.
  func path() -> [BeadShape] {
    var path: [BeadShape] = []
    var row = 0
    var column = 0
    while row < band.sourceCount || column < band.targetCount {
      let bead = firstBead(row, column)
      path.append(bead)
      row = bead.sourceEnd
      column = bead.targetEnd
    }
    return path
  }

  /// The bead with which the best way from a node begins.
  func firstBead(_ row: Int, _ column: Int) -> BeadShape {
    let counts = BeadType.counts(atPlace: Int(steps[band.node(row, column)]))
    return BeadShape(
      source: row, target: column, sourceCount: counts.source, targetCount: counts.target)
  }

  /// The score that a bead's end adds to what its beginning has, both without their rows' best.
  @inline(__always)
  func rowDifference(_ row: Int, _ end: Int) -> Float { Float(rowBest[end] - rowBest[row]) }

  // MARK: - Backward

  private mutating func runBackward() {
    let ring = RowRing(band)
    let steps = RowRing(band)
    let words = FloatBuffer()
    ring[band.sourceCount][band.targetCount] = 0
    for row in (0...band.sourceCount).reversed() {
      if row < band.sourceCount {
        if !gains.rows.contains(row) {
          gains.prepare(max(0, row + 1 - Self.blockRows)..<row + 1)
        }
        ring.clear(row)
        addBeads(row, ring, steps[row], words)
      }
      addTargetNulls(ring[row], steps[row], row)
      store(ring[row], steps[row], row)
    }
  }

  /// The best way from each node of a row over a bead that holds source sentences; scores are
  /// relative to the row after it.
  private func addBeads(_ row: Int, _ ring: RowRing, _ steps: ColumnValues, _ words: FloatBuffer) {
    let from = ring[row]
    let start = band.firstStart(row)
    guard row < band.lastRow(row), start <= band.upper[row] else { return }
    let count = band.upper[row] - start + 4
    words.fill(count * BeadType.longestTarget)
    for end in row + 1...band.lastRow(row) {
      let rows = end - row
      let to = ring[end]
      let difference = rowDifference(row + 1, end)
      if rows == 1 { addSourceNulls(row, from, to, steps) }
      for columns in 1...BeadType.longestTarget {
        let sum = ColumnValues(
          numbers: UnsafeMutableBufferPointer(
            rebasing: words.numbers[(columns - 1) * count..<columns * count]), first: start)
        let first = max(start, band.lower[end] - columns)
        let last = min(band.upper[row], band.lastEnd(end) - columns)
        // Every row adds its words, whether beads of this shape end in it or not.
        addWords(gains.sourceGains(end - 1, length: columns), to: sum, start...band.upper[row])
        guard columns <= BeadType.longestTargetBySource[rows], first <= last else { continue }
        let bead = BeadShape(
          source: row, target: first, sourceCount: rows, targetCount: columns)
        improve(bead, through: last, from, to, steps, sum, difference)
      }
    }
  }

  @inline(__always)
  private func addWords(
    _ gains: ColumnValues, to sum: ColumnValues, _ columns: ClosedRange<Int>
  ) {
    var column = columns.lowerBound
    while column <= columns.upperBound {
      sum[four: column] += gains[four: column]
      column += 4
    }
  }

  /// Improves the scores of nodes by beads of one shape, the first of which is `bead`.
  @inline(__always)
  private func improve(
    _ bead: BeadShape, through last: Int, _ from: ColumnValues, _ to: ColumnValues,
    _ steps: ColumnValues, _ words: ColumnValues, _ difference: Float
  ) {
    let sums = gains.targetSums(bead.source, length: bead.sourceCount)
    let sourceLength = scorer.sourceLengths[bead.sourceEnd] - scorer.sourceLengths[bead.source]
    let step = SIMD4<Float>(
      repeating: Float(BeadType.place(bead.sourceCount, bead.targetCount)))
    scorer.targetLengths.withUnsafeBufferPointer { lengths in
      var bead = bead
      while bead.target <= last {
        var score = scorer.shapes(bead, lengths, sourceLength) + difference
        score += scorer.targetWords * (sums[four: bead.targetEnd] - sums[four: bead.target])
        score += scorer.sourceWords * words[four: bead.target] + to[four: bead.targetEnd]
        let known = from[four: bead.target]
        let isBetter = score .> known
        from[four: bead.target] = known.replacing(with: score, where: isBetter)
        steps[four: bead.target] = steps[four: bead.target].replacing(with: step, where: isBetter)
        bead.target += 4
      }
    }
  }

  private func addSourceNulls(
    _ row: Int, _ from: ColumnValues, _ to: ColumnValues, _ steps: ColumnValues
  ) {
    let first = max(band.firstStart(row), band.lower[row + 1])
    for column in first..<max(first, min(band.upper[row], band.lastEnd(row + 1)) + 1) {
      from[column] = scorer.sourceNulls[row] + to[column]
      steps[column] = Float(BeadType.place(1, 0))
    }
  }

  private func addTargetNulls(_ from: ColumnValues, _ steps: ColumnValues, _ row: Int) {
    for column in (band.lower[row]..<band.upper[row]).reversed() {
      let score = from[column + 1] + scorer.targetNulls[column]
      if score > from[column] {
        from[column] = score
        steps[column] = Float(BeadType.place(0, 1))
      }
    }
  }

  /// Keeps the scores of a row, and leaves those in the ring where beads may end.
  private mutating func store(_ from: ColumnValues, _ steps: ColumnValues, _ row: Int) {
    let columns = band.lower[row]...band.upper[row]
    let rowBest = columns.reduce(-Float.infinity) { max($0, from[$1]) }
    let before = row < band.sourceCount ? self.rowBest[row + 1] : 0
    self.rowBest[row] = before + Double(rowBest)
    let first = band.node(row, band.lower[row])
    for (place, column) in columns.enumerated() {
      let score = from[column] - rowBest
      best[first + place] = score
      self.steps[first + place] = UInt8(max(0, min(255, steps[column])))
      from[column] = column <= band.lastEnd(row) ? score : -.infinity
    }
    // What four at a time wrote beside the band.
    for column in band.upper[row] + 1..<band.upper[row] + 4 { from[column] = -.infinity }
  }
}
