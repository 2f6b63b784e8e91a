// What the sections of two texts have in common, pair by pair.

/// What the sections of one level have in common, pair by pair.
struct SectionTable {
  private let columnCount: Int
  private var weights: [Float]
  private var counts: [Int32]
  private var rowSums: [Float]
  private var columnSums: [Float]
  /// The points of each pair, as far as there are any, sorted by pair.
  private var membersOfPair: [(pair: Int, point: Int)] = []

  /// - Parameters:
  ///   - lefts: In order, and apart from each other; so are `rights`.
  ///   - inside: The indices of the points that count.
  init(
    _ lefts: [SectionTree.Section], _ rights: [SectionTree.Section],
    _ points: [PointChain.Point], _ inside: [Int]
  ) {
    columnCount = rights.count
    weights = Array(repeating: 0, count: lefts.count * rights.count)
    counts = Array(repeating: 0, count: weights.count)
    rowSums = Array(repeating: 0, count: lefts.count)
    columnSums = Array(repeating: 0, count: rights.count)
    for index in inside {
      let point = points[index]
      let row = Self.section(of: point.source, lefts)
      let column = Self.section(of: point.target, rights)
      if let row { rowSums[row] += point.weight }
      if let column { columnSums[column] += point.weight }
      guard let row, let column else { continue }
      weights[row * columnCount + column] += point.weight
      counts[row * columnCount + column] += 1
      membersOfPair.append((row * columnCount + column, index))
    }
    membersOfPair.sort { ($0.pair, $0.point) < ($1.pair, $1.point) }
  }

  /// The section whose text, its heading left out, holds a sentence.
  private static func section(of sentence: Int, _ sections: [SectionTree.Section]) -> Int? {
    var low = 0
    var high = sections.count
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].sentences.lowerBound <= sentence {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0 else { return nil }
    let section = sections[low - 1]
    let text = sentence - section.sentences.lowerBound
    return sentence < section.sentences.upperBound && text >= section.headingCount ? low - 1 : nil
  }

  /// What the points that two sections have in common add up to.
  func weight(_ row: Int, _ column: Int) -> Float { weights[row * columnCount + column] }

  /// How many points two sections have in common.
  func count(_ row: Int, _ column: Int) -> Int { Int(counts[row * columnCount + column]) }

  /// The share that two sections have in common of the points of either, 0 to 1; the lesser one,
  /// so that a section is not taken for one that only holds it.
  func share(_ row: Int, _ column: Int) -> Float {
    let all = max(rowSums[row], columnSums[column])
    return all > 0 ? weight(row, column) / all : 0
  }

  /// The points of two sections.
  func members(_ row: Int, _ column: Int) -> [Int] {
    let pair = row * columnCount + column
    var low = 0
    var high = membersOfPair.count
    while low < high {
      let middle = (low + high) / 2
      if membersOfPair[middle].pair < pair { low = middle + 1 } else { high = middle }
    }
    return membersOfPair[low...].prefix { $0.pair == pair }.map(\.point)
  }

  /// The column with the most points in common with a row.
  func best(ofLeft row: Int) -> Int? {
    (0..<columnCount).max { (weight(row, $0), -$0) < (weight(row, $1), -$1) }
  }

  /// Whether two sections have several times as much in common as either has with any other.
  func leads(_ row: Int, _ column: Int, times lead: Float) -> Bool {
    let weight = weight(row, column)
    let others =
      (0..<columnCount).lazy.filter { $0 != column }.map { self.weight(row, $0) }.max() ?? 0
    let above =
      rowSums.indices.lazy.filter { $0 != row }.map { self.weight($0, column) }.max() ?? 0
    return weight >= lead * max(others, above)
  }

  /// The pairs of the best path that rises on both sides (Needleman and Wunsch 1970).
  ///
  /// - Parameter score: What a pair counts; pairs below 0 are never taken.
  /// - Complexity: O(rows · columns).
  func path(_ score: (Int, Int) -> Float) -> [(left: Int, right: Int)] {
    let width = columnCount + 1
    var best = [Float](repeating: 0, count: (rowSums.count + 1) * width)
    for row in rowSums.indices {
      for column in 0..<columnCount {
        let place = (row + 1) * width + column + 1
        best[place] = max(
          best[place - 1], best[place - width], best[place - width - 1] + max(0, score(row, column))
        )
      }
    }
    var pairs: [(left: Int, right: Int)] = []
    var row = rowSums.count
    var column = columnCount
    while row > 0, column > 0 {
      let place = row * width + column
      if best[place] == best[place - 1] {
        column -= 1
      } else if best[place] == best[place - width] {
        row -= 1
      } else {
        pairs.append((row - 1, column - 1))
        row -= 1
        column -= 1
      }
    }
    return pairs.reversed()
  }
}
