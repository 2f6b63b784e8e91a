// Cuts Chinese sentences into words that links can hold on to.

/// Cuts Chinese sentences into words: the dictionary's, and runs of single characters that come back
/// again and again, which are words that the dictionary lacks (`拉共体`).
struct ChineseWordList {
  private let learnt: Set<String>
  private static let longest = 4

  /// Learns the runs of single characters that stand in `clauses` three times or more.
  init(clauses: [ChineseClause]) {
    var counts: [String: Int] = [:]
    for clause in clauses {
      for start in clause.scalars.indices where Self.isSingle(clause, start) {
        var end = start + 1
        while end < clause.scalars.count, end - start < Self.longest, Self.isSingle(clause, end) {
          end += 1
          counts[clause.text(start..<end), default: 0] += 1
        }
      }
    }
    learnt = Set(counts.filter { $0.value >= 3 }.keys)
  }

  private static func isSingle(_ clause: ChineseClause, _ index: Int) -> Bool {
    clause.words[index].count == 1 && clause.scalars[index].properties.isIdeographic
      && !ChineseStops.words.contains(String(clause.scalars[index]))
  }

  /// The words of a sentence as ranges of characters; marks are left out, and runs of Latin letters
  /// and digits are one word each.
  func words(of clause: ChineseClause) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = 0
    while index < clause.scalars.count {
      let end = self.end(of: clause, at: index)
      if !clause.isMark(index) { words.append(index..<end) }
      index = end
    }
    return words
  }

  /// The end of a head of names that begins at `start` and that the dictionary has in parts: 研讨班.
  private func headEnd(of clause: ChineseClause, at start: Int) -> Int? {
    guard clause.words[start].lowerBound == start else { return nil }
    for length in stride(from: Self.longest, to: 2, by: -1)
    where start + length <= clause.scalars.count {
      let end = start + length
      guard clause.words[end - 1].upperBound == end, clause.words[start].count < length,
        ChineseHeads.strong.contains(clause.text(start..<end))
      else { continue }
      return end
    }
    return nil
  }

  private func end(of clause: ChineseClause, at start: Int) -> Int {
    let scalar = clause.scalars[start]
    let ordinal = ChineseAnchors.series(clause, start)
    if ordinal > 0 { return start + ordinal }
    if scalar.properties.isIdeographic {
      if let end = headEnd(of: clause, at: start) { return end }
      for length in stride(from: Self.longest, to: 1, by: -1)
      where start + length <= clause.scalars.count {
        let range = start..<(start + length)
        if learnt.contains(clause.text(range)), range.allSatisfy({ clause.words[$0].count == 1 }) {
          return range.upperBound
        }
      }
      return max(start + 1, clause.words[start].upperBound)
    }
    var end = start + 1
    while end < clause.scalars.count, !clause.isMark(start), !clause.isMark(end),
      !clause.scalars[end].properties.isIdeographic
    {
      end += 1
    }
    return end
  }
}
