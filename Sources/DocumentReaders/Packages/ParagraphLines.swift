// The text of a paragraph while it is read, line by line.

/// The text of a paragraph while it is read, line by line, with the places that it comes from.
struct ParagraphLines {
  /// A line.
  struct Line {
    var bytes: [UInt8] = []
    var origins: [TextOrigin] = []

    var isEmpty: Bool { bytes.isEmpty }

    /// Adds another line's text.
    mutating func append(_ other: Line) {
      origins += other.origins.map { $0.moved(by: bytes.count) }
      bytes += other.bytes
    }
  }

  private(set) var lines: [Line] = [Line()]

  var isEmpty: Bool { lines.allSatisfy(\.isEmpty) }

  /// Adds text.
  ///
  /// - Parameter place: Where it stands in its part, if it does.
  mutating func add(_ text: String, at place: Int? = nil) {
    // Line ends inside an element are white space, not lines.
    let bytes = text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    var line = Line(bytes: bytes)
    if let place { line.origins = [TextOrigin(start: 0, count: bytes.count, place: place)] }
    lines[lines.count - 1].append(line)
  }

  mutating func addBreak() {
    lines.append(Line())
  }

  /// Puts a label in front.
  mutating func begin(with label: String) {
    var line = Line(bytes: Array(label.utf8))
    line.append(lines[0])
    lines[0] = line
  }

  /// Goes on with the text of another paragraph.
  mutating func join(_ other: ParagraphLines) {
    lines[lines.count - 1].append(other.lines[0])
    lines += other.lines.dropFirst()
  }

  /// All lines as one, for headings and cells, in which a line break is no end.
  var joined: [Line] {
    var whole = Line()
    for line in lines where !line.isEmpty {
      if !whole.isEmpty { whole.append(Line(bytes: [0x20])) }
      whole.append(line)
    }
    return [whole]
  }
}
