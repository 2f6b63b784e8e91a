// What the words of the beads of a band gain, some rows at a time.

/// What the words of the beads of a band gain, for a block of rows at a time: all rows of a long
/// text would take more memory than everything else together.
final class BandGains {
  private let cells: BandCells
  private let rowsOfTarget: [Range<Int>]
  private var ofTarget: SpanGains
  private var ofSource: SpanGains
  // Reading these cannot overlap the filling, which calls nobody else; checking that costs as much
  // as reading.
  /// The rows whose beads can be looked at.
  @exclusivity(unchecked) private(set) var rows = 0..<0
  /// The source sentences that those beads hold.
  @exclusivity(unchecked) private var sentences = 0..<0
  /// Where each of them begins, in columns, padded so that four can be read at a time.
  @exclusivity(unchecked) private var starts: [Int] = [0]
  /// For each row and length of a span of source sentences that begins there: running sums, over the
  /// columns, of what the words of the target sentences gain.
  private let targetSums = FloatBuffer()
  /// For each row and length of a span of target sentences that begins in a column: what the words
  /// of the source sentence gain.
  private let sourceGains = FloatBuffer()

  init(
    source: DistinctWords, target: DistinctWords, run: AlignmentRun, support: MutualSupport,
    path: RoughPath, band: Band
  ) {
    cells = BandCells(band)
    rowsOfTarget = cells.rows(ofTarget: band.targetCount)
    ofTarget = SpanGains(
      of: target, in: run.source, support: support.ofTarget,
      centres: path.sourceCentres(targetCount: run.target.count),
      longestSpan: BeadType.longestSource)
    ofSource = SpanGains(
      of: source, in: run.target, support: support.ofSource,
      centres: path.targetCentres(sourceCount: run.source.count),
      longestSpan: BeadType.longestTarget)
  }

  /// Makes the rows ready in which beads lie that begin in `rows`.
  ///
  /// - Complexity: O(cells of the rows · words of a sentence).
  func prepare(_ rows: Range<Int>) {
    self.rows = rows
    let end = min(rows.upperBound + BeadType.longestSource - 1, cells.lower.count)
    sentences = rows.lowerBound..<max(rows.lowerBound, end)
    starts.removeAll(keepingCapacity: true)
    var next = 0
    for row in sentences {
      starts.append(next)
      next += (cells.upper[row] - cells.lower[row] + 8) & ~3
    }
    starts.append(next)
    targetSums.fill(next * BeadType.longestSource)
    sourceGains.fill(next * BeadType.longestTarget)
    fillTarget()
    fillSource()
  }

  /// The running sums of a row that is ready, by column.
  @inline(__always)
  func targetSums(_ row: Int, length: Int) -> ColumnValues {
    values(targetSums, row, length, of: BeadType.longestSource)
  }

  /// The gains of a row that is ready, by column.
  @inline(__always)
  func sourceGains(_ row: Int, length: Int) -> ColumnValues {
    values(sourceGains, row, length, of: BeadType.longestTarget)
  }

  /// What the words of both sides of a bead gain; its rows must be ready.
  ///
  /// For a bead with an empty side that is what the other one would gain in the sentences around it.
  func gains(of bead: BeadShape) -> WordGains {
    guard !bead.isNull else { return neighbourGains(bead) }
    let sums = targetSums(bead.source, length: bead.sourceCount)
    var gains = WordGains(target: sums[bead.targetEnd] - sums[bead.target])
    for row in bead.source..<bead.sourceEnd {
      gains.source += sourceGains(row, length: bead.targetCount)[bead.target]
    }
    return gains
  }

  /// What the sentence of a bead with an empty side gains in the two sentences between which the
  /// empty side stands; nothing where the band does not hold both.
  @inline(__always)
  func neighbourGains(_ bead: BeadShape) -> WordGains {
    if bead.sourceCount == 0 {
      let row = bead.source - 1
      guard sentences.contains(row), bead.source < cells.lower.count,
        bead.target >= cells.lower[row], bead.target < cells.upper[row]
      else { return WordGains() }
      let sums = targetSums(row, length: 2)
      return WordGains(target: sums[bead.target + 1] - sums[bead.target])
    }
    let column = bead.target - 1
    guard column >= cells.lower[bead.source], column < cells.upper[bead.source] else {
      return WordGains()
    }
    return WordGains(source: sourceGains(bead.source, length: 2)[column])
  }

  /// What each word of a target sentence gains in a span of the source.
  func wordGains(ofTarget sentence: Int, row: Int, length: Int) -> [(word: Int, gain: Float)] {
    ofTarget.wordGains(of: sentence, row: row, length: length)
  }

  /// What each word of a source sentence gains in a span of the target.
  func wordGains(ofSource sentence: Int, row: Int, length: Int) -> [(word: Int, gain: Float)] {
    ofSource.wordGains(of: sentence, row: row, length: length)
  }

  // MARK: - Filling

  private func fillTarget() {
    guard let first = sentences.first, let last = sentences.last else { return }
    for column in cells.lower[first]..<cells.upper[last] {
      let all = rowsOfTarget[column]
      let wanted = all.clamped(to: sentences)
      guard !wanted.isEmpty else { continue }
      ofTarget.measure(column, rows: wanted, of: all)
      let gains = ofTarget.gains.numbers
      for length in 1...BeadType.longestSource {
        var place = (length - 1) * wanted.count
        for row in wanted {
          targetSums(row, length: length).numbers[column - cells.lower[row] + 1] = gains[place]
          place += 1
        }
      }
    }
    for row in sentences {
      for length in 1...BeadType.longestSource {
        let sums = targetSums(row, length: length).numbers
        for place in 0..<cells.upper[row] - cells.lower[row] { sums[place + 1] += sums[place] }
      }
    }
  }

  private func fillSource() {
    for row in sentences {
      let columns = cells.lower[row]..<cells.upper[row]
      ofSource.measure(row, rows: columns, of: columns)
      let gains = ofSource.gains.numbers
      for length in 1...BeadType.longestTarget {
        let from = (length - 1) * columns.count
        let to = sourceGains(row, length: length).numbers
        for place in 0..<columns.count { to[place] = gains[from + place] }
      }
    }
  }

  @inline(__always)
  private func values(
    _ buffer: FloatBuffer, _ row: Int, _ length: Int, of longest: Int
  ) -> ColumnValues {
    let place = row - sentences.lowerBound
    let width = starts[place + 1] - starts[place]
    let first = starts[place] * longest + (length - 1) * width
    return ColumnValues(
      numbers: UnsafeMutableBufferPointer(rebasing: buffer.numbers[first..<first + width]),
      first: cells.lower[row])
  }
}

/// What the words of both sides of a bead gain over chance.
struct WordGains {
  var target: Float = 0
  var source: Float = 0
}
