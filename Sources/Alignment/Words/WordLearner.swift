// Learns from a first alignment which words of two texts go together.

/// Learns from a first alignment which words of two texts go together.
///
/// IBM model 1 in both directions at once, the geometric mean of both being a pair's share (an
/// intersection as in Liang, Taskar and Klein 2006), with what is known already as the prior. A
/// pair must be seen together more than once before it counts.
struct WordLearner {
  let source: TokenizedText
  let target: TokenizedText
  let known: SparseTable

  /// The most sentences in a bead to learn from.
  private static let longestBead = 6
  /// The most beads to learn from, evenly picked: bounds time and memory on long texts.
  private static let mostBeads = 4000
  /// The most distinct words of one side of a bead.
  private static let mostWords = 60
  private static let rounds = 4
  /// Taken off every count, so that a single meeting teaches nothing.
  private static let discount: Float = 1
  /// How much of what is known goes into the prior, and of what is learned into the next round.
  private static let knownShare: Float = 0.5
  private static let boost: Float = 1.3
  /// The prior of every pair.
  private static let floor: Float = 0.01
  /// What sums are smoothed by.
  private static let smoothing: Float = 0.05
  /// The least association that is kept.
  private static let least: Float = 0.15

  /// The words of one bead, and the numbers of their pairs, source by source.
  private struct BeadWords {
    let source: [Int32]
    let target: [Int32]
    var pairs: [Int32] = []
  }

  /// What is known, and what `beads` teach on top.
  ///
  /// - Complexity: O(n log n) in the number of word pairs of the beads that are looked at.
  func learned(from beads: [BeadShape]) -> SparseTable {
    var words = self.words(of: beads)
    let pairs = numberPairs(&words)
    guard !pairs.isEmpty else { return known }
    let association = associations(words, pairs)
    return merged(pairs, association)
  }

  // MARK: - Words

  private func words(of beads: [BeadShape]) -> [BeadWords] {
    let usable = beads.filter {
      !$0.isNull && $0.sourceCount + $0.targetCount <= Self.longestBead
    }
    let step = max(1, Double(usable.count) / Double(Self.mostBeads))
    return (0..<Int(Double(usable.count) / step)).map { index in
      let bead = usable[Int(Double(index) * step)]
      return BeadWords(
        source: Self.words(of: source, bead.source, bead.sourceEnd),
        target: Self.words(of: target, bead.target, bead.targetEnd))
    }
  }

  private static func words(of text: TokenizedText, _ start: Int, _ end: Int) -> [Int32] {
    let clauses = text.clauseStarts[start]..<text.clauseStarts[end]
    let all = text.supporters[
      text.supporterStarts[clauses.lowerBound]..<text.supporterStarts[clauses.upperBound]]
    let tokens = text.tokens[
      text.tokenStarts[clauses.lowerBound]..<text.tokenStarts[clauses.upperBound]]
    // A character inside a word is left out; a word inside a longer one may be the better match.
    let inner = all.filter { text.vocabulary.lengths[Int($0)] > 1 }
    let sorted = (inner + tokens).sorted()
    var result: [Int32] = []
    for word in sorted where result.last != word { result.append(word) }
    return Array(result.prefix(mostWords))
  }

  // MARK: - Pairs

  /// Numbers the distinct pairs of all beads; returns them in order.
  private func numberPairs(_ beads: inout [BeadWords]) -> [UInt64] {
    var all: [UInt64] = []
    for bead in beads {
      for left in bead.source {
        for right in bead.target { all.append(Self.pair(left, right)) }
      }
    }
    all.sort()
    var distinct: [UInt64] = []
    for pair in all where distinct.last != pair { distinct.append(pair) }
    for index in beads.indices {
      beads[index].pairs = numbers(beads[index], in: distinct)
    }
    return distinct
  }

  private func numbers(_ bead: BeadWords, in pairs: [UInt64]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(bead.source.count * bead.target.count)
    for left in bead.source {
      for right in bead.target {
        let wanted = Self.pair(left, right)
        var low = 0
        var high = pairs.count
        while low < high {
          let middle = (low + high) / 2
          if pairs[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        result.append(Int32(low))
      }
    }
    return result
  }

  private static func pair(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  // MARK: - Rounds

  private func associations(_ beads: [BeadWords], _ pairs: [UInt64]) -> [Float] {
    let prior = pairs.map(knownStrength)
    let sourceCounts = Self.counts(beads.map(\.source), source.vocabulary.count)
    let targetCounts = Self.counts(beads.map(\.target), target.vocabulary.count)
    var strength = prior.map { $0 + Self.floor }
    var association = [Float](repeating: 0, count: pairs.count)
    for _ in 0..<Self.rounds {
      var shares = [Float](repeating: 0, count: pairs.count)
      for bead in beads { Self.addShares(of: bead, strength, to: &shares) }
      for (index, pair) in pairs.enumerated() {
        let left = sourceCounts[Int(pair >> 32)] + 0.5
        let right = targetCounts[Int(pair & 0xFFFF_FFFF)] + 0.5
        association[index] = max(shares[index] - Self.discount, 0) / (left * right).squareRoot()
        strength[index] =
          Self.floor + Self.knownShare * prior[index] + Self.boost * association[index]
      }
    }
    return association
  }

  /// Adds the share of each pair of a bead: √(share among the source's words · among the target's).
  private static func addShares(
    of bead: BeadWords, _ strength: [Float], to shares: inout [Float]
  ) {
    let width = bead.target.count
    var rows = [Float](repeating: smoothing, count: bead.source.count)
    var columns = [Float](repeating: smoothing, count: width)
    for row in bead.source.indices {
      for column in 0..<width {
        let value = strength[Int(bead.pairs[row * width + column])]
        rows[row] += value
        columns[column] += value
      }
    }
    for row in bead.source.indices {
      for column in 0..<width {
        let pair = Int(bead.pairs[row * width + column])
        shares[pair] += strength[pair] / (rows[row] * columns[column]).squareRoot()
      }
    }
  }

  private static func counts(_ lists: [[Int32]], _ size: Int) -> [Float] {
    var result = [Float](repeating: 0, count: size)
    for list in lists {
      for word in list { result[Int(word)] += 1 }
    }
    return result
  }

  private func knownStrength(_ pair: UInt64) -> Float {
    let column = Int32(truncatingIfNeeded: pair & 0xFFFF_FFFF)
    return known.row(Int(pair >> 32)).first { $0.column == column }?.value ?? 0
  }

  // MARK: - Result

  private func merged(_ pairs: [UInt64], _ association: [Float]) -> SparseTable {
    var result = SparseTable()
    var next = 0
    for row in 0..<known.rowCount {
      var cells = Array(known.row(row))
      while next < pairs.count, Int(pairs[next] >> 32) == row {
        if association[next] > Self.least {
          let column = Int32(truncatingIfNeeded: pairs[next] & 0xFFFF_FFFF)
          Self.raise(column, to: min(1, Self.boost * association[next]), in: &cells)
        }
        next += 1
      }
      result.appendRow(cells)
    }
    return result
  }

  private static func raise(_ column: Int32, to value: Float, in cells: inout [SparseTable.Cell]) {
    if let place = cells.firstIndex(where: { $0.column == column }) {
      cells[place].value = max(cells[place].value, value)
    } else {
      cells.append(SparseTable.Cell(column: column, value: value))
    }
  }
}
