// The lines of a Markdown text, as cmark counts them.
internal import CMarkGFM

/// Where the lines of a text lie, counted as cmark does: ended by LF, CR or CRLF.
struct MarkdownLines {
  private let starts: [Int]
  private let ends: [Int]
  private let count: Int

  /// Finds the lines of `bytes`.
  ///
  /// - Complexity: O(n).
  init(of bytes: [UInt8]) {
    var starts = [0]
    var ends: [Int] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      ends.append(index - 1)
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      starts.append(index)
    }
    ends.append(bytes.count)
    self.starts = starts
    self.ends = ends
    count = bytes.count
  }

  /// Where line `line`, counted from 0, begins; the end of the text for lines beyond it.
  func start(of line: Int) -> Int { line < starts.count && line >= 0 ? starts[line] : count }

  /// The bytes of the lines, the last one's end left out.
  func range(_ lines: Range<Int>) -> Range<Int> {
    let start = start(of: lines.lowerBound)
    let last = lines.upperBound - 1
    let end = last >= 0 && last < ends.count ? ends[last] : count
    return start..<max(start, end)
  }

  /// Where a block lies, white space at its end left out.
  ///
  /// - Parameter firstLine: how many lines of the text were kept from the parser.
  func range(of node: OpaquePointer, after firstLine: Int, in bytes: [UInt8]) -> Range<Int> {
    let first = Int(cmark_node_get_start_line(node)) - 1 + firstLine
    let last = Int(cmark_node_get_end_line(node)) - 1 + firstLine
    let whole = range(first..<max(first, last) + 1)
    let column = max(0, Int(cmark_node_get_start_column(node)) - 1)
    let lineEnd = range(first..<first + 1).upperBound
    let start = min(whole.lowerBound + column, lineEnd)
    var end = whole.upperBound
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// How many lines the front matter takes: from a line `---` at the top to the next such line.
  func frontMatterEnd(in bytes: [UInt8]) -> Int {
    guard isFence(0, in: bytes, dots: false) else { return 0 }
    for line in 1..<max(1, starts.count) where isFence(line, in: bytes, dots: true) {
      return line + 1
    }
    return 0
  }

  private func isFence(_ line: Int, in bytes: [UInt8], dots: Bool) -> Bool {
    var text = bytes[range(line..<line + 1)]
    while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
    return text.elementsEqual([0x2D, 0x2D, 0x2D])
      || dots && text.elementsEqual([0x2E, 0x2E, 0x2E])
  }
}
