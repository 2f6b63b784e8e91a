// The cells of a table row.

/// Finds the cells of a table row.
enum MarkdownTableRow {
  /// The cells between the bars of the row at `range`, white space around them left out; a bar
  /// after a backslash belongs to the cell.
  static func cells(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    var isEscaped = false
    for index in range {
      if bytes[index] == 0x7C, !isEscaped {
        cells.append(start..<index)
        start = index + 1
      }
      isEscaped = bytes[index] == 0x5C && !isEscaped
    }
    cells.append(start..<range.upperBound)
    return cells.map { trimmed(bytes, $0) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
