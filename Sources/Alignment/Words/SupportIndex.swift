// Where in one text each word of the other finds support.

/// For each word of one text the clauses of the other that support it, ascending, and how strongly.
struct SupportIndex {
  private let postings: [[SparseTable.Cell]]

  /// Creates the index of `text`'s support for the words that are the columns of `table`, whose
  /// rows are the entries of `text`'s vocabulary.
  ///
  /// - Parameter names: What each clause supports besides, by names; no row, no names.
  /// - Complexity: O(n) in the number of supporters and what they support.
  init(_ text: TokenizedText, _ table: SparseTable, names: SparseTable? = nil, columnCount: Int) {
    var postings = [[SparseTable.Cell]](repeating: [], count: columnCount)
    for clause in 0..<text.clauseCount {
      if let names {
        for cell in names.row(clause) {
          Self.add(cell.value, clause, to: &postings[Int(cell.column)])
        }
      }
      for supporter in text.supporters(ofClause: clause) {
        for cell in table.row(Int(supporter)) {
          Self.add(cell.value, clause, to: &postings[Int(cell.column)])
        }
      }
    }
    self.postings = postings
  }

  /// The clauses that support a word.
  func clauses(supporting word: Int) -> [SparseTable.Cell] { postings[word] }

  /// The first of the clauses supporting `word` that is not before `clause`, as an index.
  func firstIndex(supporting word: Int, from clause: Int) -> Int {
    let cells = postings[word]
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if Int(cells[middle].column) < clause { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func add(_ value: Float, _ clause: Int, to cells: inout [SparseTable.Cell]) {
    if let last = cells.indices.last, Int(cells[last].column) == clause {
      cells[last].value = max(cells[last].value, value)
    } else {
      cells.append(SparseTable.Cell(column: Int32(clause), value: value))
    }
  }
}
