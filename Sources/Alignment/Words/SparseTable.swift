// A table of which most cells are 0.

/// A table of which most cells are 0, kept row by row.
struct SparseTable {
  /// One cell that is not 0.
  struct Cell {
    var column: Int32
    var value: Float
  }

  private(set) var cells: [Cell] = []
  private(set) var rowStarts: [Int] = [0]

  /// How many rows there are.
  var rowCount: Int { rowStarts.count - 1 }

  /// The cells of a row, in the order in which they were added.
  func row(_ row: Int) -> ArraySlice<Cell> { cells[rowStarts[row]..<rowStarts[row + 1]] }

  /// Adds the next row.
  mutating func appendRow(_ row: some Sequence<Cell>) {
    cells.append(contentsOf: row)
    rowStarts.append(cells.count)
  }

  /// The table with rows and columns changed over; cells of a row ascend.
  ///
  /// - Complexity: O(n) in the number of cells and columns.
  func transposed(columnCount: Int) -> SparseTable {
    var result = SparseTable()
    result.rowStarts = [Int](repeating: 0, count: columnCount + 1)
    for cell in cells { result.rowStarts[Int(cell.column) + 1] += 1 }
    for column in 0..<columnCount { result.rowStarts[column + 1] += result.rowStarts[column] }
    var next = result.rowStarts
    result.cells = [Cell](repeating: Cell(column: 0, value: 0), count: cells.count)
    for row in 0..<rowCount {
      for cell in self.row(row) {
        let column = Int(cell.column)
        result.cells[next[column]] = Cell(column: Int32(row), value: cell.value)
        next[column] += 1
      }
    }
    return result
  }
}
