// How much closer in meaning two sides of a bead are than their neighbourhood.

/// How much closer in meaning two sides of a bead are than their neighbourhood.
///
/// For each sentence the cosine with a span of the other text (the sum of its sentences' vectors,
/// longer sentences weighing more), less the mean cosine with the spans of the same length nearby:
/// the margin of Artetxe and Schwenk (2019, "Margin-based Parallel Corpus Mining", section 3), with
/// the neighbourhood for the nearest neighbours. A bead's gain is the sum over its sentences, in
/// both directions, so that a long bead and the short ones in its place compare.
struct EmbeddingGains {
  private let cells: BandCells
  /// As in ``MatchGains/ofTarget``.
  private var ofTarget: [Float]
  /// As in ``MatchGains/ofSource``.
  private var ofSource: [Float]

  /// How far spans are "nearby", in sentences.
  private static let reach = 12

  /// The vectors of a text's sentences, and how much each counts in the sum of a span.
  struct Side {
    let vectors: CentredVectors
    let weights: [Float]

    init(vectors: [[Float]], lengths: [Int]) {
      self.vectors = CentredVectors(vectors)
      weights = lengths.map { Float($0).squareRoot() }
    }
  }

  /// Computes the gains of all cells.
  ///
  /// - Parameter path: Where the texts go together.
  /// - Complexity: O(cells · dimension).
  init(source: Side, target: Side, cells: BandCells, path: RoughPath) {
    self.cells = cells
    let (rows, columns) = (source.vectors.count, target.vectors.count)
    ofTarget = [Float](repeating: 0, count: cells.count * BeadType.longestSource)
    ofSource = [Float](repeating: 0, count: cells.count * BeadType.longestTarget)
    var spans = Spans(source, against: target, longest: BeadType.longestSource)
    let sourceCentres = path.sourceCentres(targetCount: columns)
    for (column, near) in cells.rows(ofTarget: columns).enumerated() where !near.isEmpty {
      let margins = spans.margins(of: column, starts: near, centre: sourceCentres[column])
      for (index, row) in near.enumerated() {
        let place = cells.cell(row, column) * BeadType.longestSource
        for length in 0..<BeadType.longestSource {
          ofTarget[place + length] = margins[length * near.count + index]
        }
      }
    }
    spans = Spans(target, against: source, longest: BeadType.longestTarget)
    let targetCentres = path.targetCentres(sourceCount: rows)
    for row in 0..<min(rows, cells.lower.count) {
      let near = cells.lower[row]..<cells.upper[row]
      let margins = spans.margins(of: row, starts: near, centre: targetCentres[row])
      for (index, column) in near.enumerated() {
        let place = cells.cell(row, column) * BeadType.longestTarget
        for length in 0..<BeadType.longestTarget {
          ofSource[place + length] = margins[length * near.count + index]
        }
      }
    }
  }

  /// What the sentences of the target side gain.
  func targetGain(_ bead: BeadShape) -> Float {
    var sum: Float = 0
    for target in bead.target..<bead.targetEnd {
      let cell = cells.cell(bead.source, target)
      sum += ofTarget[cell * BeadType.longestSource + bead.sourceCount - 1]
    }
    return sum
  }

  /// What the sentences of the source side gain.
  func sourceGain(_ bead: BeadShape) -> Float {
    var sum: Float = 0
    for source in bead.source..<bead.sourceEnd {
      let cell = cells.cell(source, bead.target)
      sum += ofSource[cell * BeadType.longestTarget + bead.targetCount - 1]
    }
    return sum
  }

  /// Spans of one text against single sentences of the other.
  private struct Spans {
    private let side: Side
    private let other: Side
    private let longest: Int
    /// The length of the sum of each span, at `start * longest + length - 1`.
    private let norms: [Float]

    init(_ side: Side, against other: Side, longest: Int) {
      self.side = side
      self.other = other
      self.longest = longest
      norms = Self.norms(side, longest)
    }

    /// The margins of a sentence: all spans of one sentence that begin at `starts` first, then all
    /// of two, and so on; 0 for a span that would reach beyond the text.
    func margins(of sentence: Int, starts: Range<Int>, centre: Float) -> [Float] {
      var margins = [Float](repeating: 0, count: starts.count * longest)
      guard other.vectors.isPresent(sentence) else { return margins }
      let centre = Int(centre.rounded())
      let first = max(0, min(starts.lowerBound, centre - EmbeddingGains.reach - longest))
      let end = min(
        side.vectors.count,
        max(starts.upperBound, centre + EmbeddingGains.reach + 1) + longest)
      guard first < end else { return margins }
      let products = (first..<end).map {
        side.weights[$0] * side.vectors.dot($0, other.vectors, sentence)
      }
      var sums = [Float](repeating: 0, count: products.count)
      for length in 1...longest where end - first >= length {
        let count = end - first - length + 1
        var cosines: [Float] = []
        for start in 0..<count {
          sums[start] += products[start + length - 1]
          let norm = norms[(first + start) * longest + length - 1]
          cosines.append(norm > 1e-6 ? sums[start] / norm : 0)
        }
        let expected = Self.mean(cosines, around: centre - (length - 1) / 2 - first)
        for (index, start) in starts.enumerated() where start - first < count {
          margins[(length - 1) * starts.count + index] = cosines[start - first] - expected
        }
      }
      return margins
    }

    private static func mean(_ values: [Float], around centre: Int) -> Float {
      let low = max(0, min(centre - EmbeddingGains.reach, values.count - 1))
      let high = min(values.count, max(low + 1, centre + EmbeddingGains.reach + 1))
      return values[low..<high].reduce(0, +) / Float(high - low)
    }

    /// |Σ w·v|² = Σ w² + 2 Σ w·w'·cos, from the cosines of neighbours alone.
    private static func norms(_ side: Side, _ longest: Int) -> [Float] {
      let count = side.vectors.count
      var norms = [Float](repeating: 0, count: count * longest)
      for start in 0..<count {
        var square: Float = 0
        for length in 1...longest where start + length <= count {
          let last = start + length - 1
          for index in start...last {
            let product =
              side.weights[index] * side.weights[last] * side.vectors.dot(index, side.vectors, last)
            square += index == last ? product : 2 * product
          }
          norms[start * longest + length - 1] = max(0, square).squareRoot()
        }
      }
      return norms
    }
  }
}
