// The text of a paragraph while it is read, line by line.

/// The text of a paragraph while it is read, line by line.
struct ParagraphLines {
  private(set) var lines: [[UInt8]] = [[]]

  var isEmpty: Bool { lines.allSatisfy(\.isEmpty) }

  mutating func add(_ text: String) {
    // Line ends inside an element are white space, not lines.
    for byte in text.utf8 {
      lines[lines.count - 1].append(byte == 0x0A || byte == 0x0D ? 0x20 : byte)
    }
  }

  mutating func addBreak() {
    lines.append([])
  }

  /// Puts a label in front.
  mutating func begin(with label: String) {
    lines[0].insert(contentsOf: label.utf8, at: 0)
  }

  /// Goes on with the text of another paragraph.
  mutating func join(_ other: ParagraphLines) {
    lines[lines.count - 1] += other.lines[0]
    lines += other.lines.dropFirst()
  }

  /// All lines as one, for headings and cells, in which a line break is no end.
  var joined: [[UInt8]] {
    [Array(lines.filter { !$0.isEmpty }.joined(separator: [0x20]))]
  }
}
