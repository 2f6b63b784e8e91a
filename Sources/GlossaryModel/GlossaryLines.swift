// The lines of a glossary file, for finding where something is to be added.

/// The lines of a glossary file.
struct GlossaryLines {
  private(set) var lines: [String]
  private let ending: String

  /// Cuts a text into lines; what is added takes over the line end of the first one.
  init(_ text: String) {
    ending = text.utf8.firstRange(of: "\r\n".utf8) == nil ? "\n" : "\r\n"
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map(String.init)
  }

  /// The text that the lines make.
  var text: String { lines.joined(separator: ending) }

  /// How many spaces a line begins with.
  func indent(_ line: Int) -> Int { lines[line].prefix { $0 == " " }.count }

  /// Whether there is nothing on a line.
  func isBlank(_ line: Int) -> Bool { lines[line].allSatisfy(\.isWhitespace) }

  /// Whether a blank line stands above a line and the comments that belong to it.
  func isSpaced(above line: Int) -> Bool {
    guard let above = lines.indices[..<line].last(where: { !isComment($0) }) else { return false }
    return isBlank(above)
  }

  /// The line with the dash of the item that begins on a line, or right above it; `nil` where the
  /// item does not begin a line.
  func dash(above line: Int) -> Int? {
    guard lines.indices.contains(line) else { return nil }
    if isItem(lines[line]) { return line }
    return line > 0 && lines[line - 1].drop { $0 == " " } == "-" ? line - 1 : nil
  }

  /// The line past the last one of the item whose dash stands on `dash`.
  ///
  /// - Parameter commented: Whether comments after it that are indented further than its dash, which
  ///   are about it, belong to it.
  func end(of dash: Int, indent: Int, commented: Bool = true) -> Int {
    var end = dash + 1
    // Whether a comment was met that is not about the item, nor any after it.
    var isPast = !commented
    for line in lines.indices.dropFirst(dash + 1) where !isBlank(line) {
      let isInside = self.indent(line) > indent
      if isComment(line) {
        isPast = isPast || !isInside
        if !isPast { end = line + 1 }
      } else {
        guard isInside else { break }
        (end, isPast) = (line + 1, !commented)
      }
    }
    return end
  }

  /// Whether there is nothing but a comment on a line.
  func isComment(_ line: Int) -> Bool { lines[line].drop { $0 == " " }.hasPrefix("#") }

  /// The line of a key above a line.
  func key(_ name: String, above line: Int) -> Int? {
    let forms = [name + ":", "\"\(name)\":", "'\(name)':"]
    return lines[..<line].lastIndex { line in
      let rest = line.drop { $0 == " " }
      return forms.contains { rest.hasPrefix($0) }
    }
  }

  /// The line of a key whose list is empty.
  func emptyList(_ key: String) -> Int? {
    lines.firstIndex { line in
      guard line.hasPrefix(key + ":") else { return false }
      let value = line.dropFirst(key.count + 1).drop { $0 == " " }
      return value.isEmpty || value.hasPrefix("[]") || value.hasPrefix("#")
    }
  }

  /// The line of a key of the mapping whose keys stand `indent` deep, from one line to another.
  func key(_ name: String, indent: Int, in range: Range<Int>) -> Int? {
    let space = String(repeating: " ", count: indent)
    // The first key may stand behind the dash of its item.
    let dash = String(repeating: " ", count: max(0, indent - 2)) + "- "
    return range.first { line in
      [name + ":", "\"\(name)\":", "'\(name)':"].contains { form in
        lines[line].hasPrefix(space + form) || indent >= 2 && lines[line].hasPrefix(dash + form)
      }
    }
  }

  /// Puts text into a line, before the code point at `offset`.
  mutating func insert(_ text: String, into line: Int, at offset: Int) {
    var scalars = Array(lines[line].unicodeScalars)
    scalars.insert(contentsOf: text.unicodeScalars, at: min(offset, scalars.count))
    lines[line] = String(String.UnicodeScalarView(scalars))
  }

  /// Makes the empty list of a key's line one with an item a line.
  mutating func open(_ line: Int) {
    if let range = lines[line].firstRange(of: "[]") { lines[line].removeSubrange(range) }
    while lines[line].last == " " { lines[line].removeLast() }
  }

  /// Puts lines before lines, those for one place in their order.
  mutating func insert(_ insertions: [(line: Int, lines: [String])]) {
    var result: [String] = []
    var copied = 0
    let ordered = insertions.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    for (_, insertion) in ordered {
      let line = min(insertion.line, lines.count)
      result += lines[copied..<line] + insertion.lines
      copied = line
    }
    // The last line keeps its line end where something was put behind it.
    lines = result + (copied == lines.count ? [""] : lines[copied...])
  }

  private func isItem(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("- ") }
}
