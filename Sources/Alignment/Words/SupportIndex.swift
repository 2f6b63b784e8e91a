// Where in one text each word of the other finds support.

/// For each word of one text the clauses of the other that support it, ascending, and how strongly.
struct SupportIndex {
  /// The clauses that support each word, all of the first word first.
  let clauses: [Int32]
  /// How strongly each of them does, in 255ths.
  private let strengths: [UInt8]
  /// Where each word begins in `clauses`, and last where the last one ends.
  private let starts: [Int32]

  /// Creates the index of `text`'s support for the words that are the columns of `table`, whose
  /// rows are the entries of `text`'s vocabulary.
  ///
  /// - Parameter names: What each clause supports besides, by names; no row, no names.
  /// - Complexity: O(n) in the number of supporters and what they support.
  init(_ text: TokenizedText, _ table: SparseTable, names: SparseTable? = nil, columnCount: Int) {
    // Counting first leaves no gaps: the index is the largest thing in memory.
    var starts = [Int32](repeating: 0, count: columnCount + 1)
    var last = [Int32](repeating: -1, count: columnCount)
    Self.forEach(text, table, names) { clause, cell in
      if last[Int(cell.column)] != clause {
        last[Int(cell.column)] = clause
        starts[Int(cell.column) + 1] += 1
      }
    }
    for word in 0..<columnCount { starts[word + 1] += starts[word] }
    var clauses = [Int32](repeating: -1, count: Int(starts[columnCount]))
    var strengths = [UInt8](repeating: 0, count: clauses.count)
    var ends = starts
    Self.forEach(text, table, names) { clause, cell in
      let word = Int(cell.column)
      var end = Int(ends[word])
      if end > starts[word], clauses[end - 1] == clause {
        end -= 1
      } else {
        clauses[end] = clause
        ends[word] += 1
      }
      strengths[end] = max(strengths[end], Self.packed(cell.value))
    }
    self.clauses = clauses
    self.strengths = strengths
    self.starts = starts
  }

  /// How many words there are.
  var wordCount: Int { starts.count - 1 }

  /// Where the clauses that support a word stand in ``clauses``.
  @inline(__always)
  func places(supporting word: Int) -> Range<Int> { Int(starts[word])..<Int(starts[word + 1]) }

  /// How strongly the clause at a place supports its word, 0 to 1.
  @inline(__always)
  func strength(_ place: Int) -> Float { Float(strengths[place]) * (1 / 255) }

  private static func packed(_ strength: Float) -> UInt8 {
    UInt8(max(0, min(255, (strength * 255).rounded())))
  }

  /// Calls `body` with each clause and what supports a word in it, clause by clause.
  @inline(__always)
  private static func forEach(
    _ text: TokenizedText, _ table: SparseTable, _ names: SparseTable?,
    _ body: (_ clause: Int32, _ cell: SparseTable.Cell) -> Void
  ) {
    for clause in 0..<text.clauseCount {
      if let names {
        for place in names.rowStarts[clause]..<names.rowStarts[clause + 1] {
          body(Int32(clause), names.cells[place])
        }
      }
      for supporter in text.supporterStarts[clause]..<text.supporterStarts[clause + 1] {
        let row = Int(text.supporters[supporter])
        for place in table.rowStarts[row]..<table.rowStarts[row + 1] {
          body(Int32(clause), table.cells[place])
        }
      }
    }
  }
}
