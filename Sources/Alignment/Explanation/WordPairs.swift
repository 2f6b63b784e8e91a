// Which words of a bead support which.

/// Finds, for each word of a bead, the word of the other side that supports it most.
struct WordPairs {
  let source: TokenizedText
  let target: TokenizedText
  /// How strongly each word of the source supports each of the target.
  let matches: SparseTable
  /// What the source's clauses support by names.
  let names: SparseTable?

  /// The words of a bead with what supports them.
  struct Best {
    /// The source word that supports each target word most.
    fileprivate var ofTarget: [Int32: (word: Int32?, value: Float)] = [:]
    /// The target word that supports each source word most.
    fileprivate var ofSource: [Int32: (word: Int32, value: Float)] = [:]

    /// A target word with its supporter.
    func pair(ofTarget word: Int32) -> WordPair {
      WordPair(source: ofTarget[word]?.word, target: word)
    }

    /// A source word with its supporter.
    func pair(ofSource word: Int32) -> WordPair {
      WordPair(source: word, target: ofSource[word]?.word)
    }

    /// Whether the target word of a pair is supported by a name that is no word of the source.
    func isName(_ pair: WordPair) -> Bool {
      guard pair.source == nil, let target = pair.target else { return false }
      return ofTarget[target] != nil
    }
  }

  /// - Complexity: O(n) in the supporters of the bead and what they support.
  func best(in bead: BeadShape) -> Best {
    var best = Best()
    let clauses = source.clauseStarts[bead.source]..<source.clauseStarts[bead.sourceEnd]
    let targetClauses = target.clauseStarts[bead.target]..<target.clauseStarts[bead.targetEnd]
    let targetTokens = Set(Self.part(target.tokens, target.tokenStarts, targetClauses))
    for word in Self.distinct(Self.part(source.supporters, source.supporterStarts, clauses)) {
      for cell in matches.row(Int(word)) where targetTokens.contains(cell.column) {
        add(word, cell, to: &best)
      }
    }
    if let names {
      for clause in clauses {
        for cell in names.row(clause) where targetTokens.contains(cell.column) {
          if cell.value > best.ofTarget[cell.column]?.value ?? 0 {
            best.ofTarget[cell.column] = (nil, cell.value)
          }
        }
      }
    }
    let supporters = Set(Self.part(target.supporters, target.supporterStarts, targetClauses))
    for word in Self.distinct(Self.part(source.tokens, source.tokenStarts, clauses)) {
      for cell in matches.row(Int(word)) where supporters.contains(cell.column) {
        if cell.value > best.ofSource[word]?.value ?? 0 {
          best.ofSource[word] = (cell.column, cell.value)
        }
      }
    }
    return best
  }

  /// Of equals the longer word wins: the name, not a character of it.
  private func add(_ word: Int32, _ cell: SparseTable.Cell, to best: inout Best) {
    if let known = best.ofTarget[cell.column] {
      guard cell.value >= known.value else { return }
      if cell.value == known.value, let other = known.word,
        source.vocabulary.lengths[Int(other)] >= source.vocabulary.lengths[Int(word)]
      {
        return
      }
    }
    best.ofTarget[cell.column] = (word, cell.value)
  }

  private static func part(
    _ words: [Int32], _ starts: [Int], _ clauses: Range<Int>
  ) -> ArraySlice<Int32> {
    words[starts[clauses.lowerBound]..<starts[clauses.upperBound]]
  }

  private static func distinct(_ words: ArraySlice<Int32>) -> [Int32] {
    var seen: Set<Int32> = []
    return words.filter { seen.insert($0).inserted }
  }
}
