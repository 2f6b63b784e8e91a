// Reads reStructuredText as structured text.
internal import DocumentModel
internal import TextModel

/// Reads reStructuredText as structured text: headings, lists, tables and code apart from prose.
struct ReStructuredTextReader {
  private let source: SourceText
  private let bytes: [UInt8]
  private let lines: [LightMarkupLine]
  private var text: LightMarkupText
  /// The signs that underline headings, in the order of their levels; over and under is another.
  private var adornments: [[UInt8]] = []
  private var index = 0
  /// Whether the block that is read is an item with a number.
  private var isInList = false

  init(_ source: SourceText) {
    self.source = source
    bytes = source.utf8
    lines = LightMarkupLine.all(of: bytes)
    text = LightMarkupText(bytes, .reStructuredText)
  }

  /// The text and its blocks.
  ///
  /// - Complexity: O(n).
  mutating func read() -> (text: SourceText, drafts: [BlockDraft]) {
    while index < lines.count {
      let before = index
      take(lines[index])
      index = max(index, before + 1)
    }
    return text.finished(source)
  }

  private mutating func take(_ line: LightMarkupLine) {
    let here = bytes[line.text.range]
    if here.isEmpty { return text.end() }
    if takeHeading(line.text) { return }
    if here.starts(with: "..".utf8), here.count == 2 || here.dropFirst(2).first == 0x20 {
      return takeDirective(line)
    }
    if isSimpleTable(line) { return takeSimpleTable() }
    if isRule(here) || !text.isOpen && isField(here) { return text.end() }
    if here.first == UInt8(ascii: "|"), here.last == UInt8(ascii: "|"), here.count > 1 {
      return addCells(line.text)
    }
    addText(line)
    if here.suffix(2).elementsEqual("::".utf8) {
      text.end()
      index += 1
      skipBlank()
      takeIndented(beyond: line.indentation, asCode: true)
    }
  }

  // MARK: Headings

  private mutating func takeHeading(_ line: ByteSpan) -> Bool {
    guard !text.isOpen else { return false }
    let isOver = adornment(index) != nil
    let title = isOver ? index + 1 : index
    guard lines.indices.contains(title), let under = adornment(title + 1), adornment(title) == nil,
      !lines[title].text.isEmpty, !isOver || adornment(index) == under,
      lines[title + 1].text.count * 2 >= lines[title].text.count
    else { return false }
    let sign = [under] + (isOver ? [under] : [])
    if !adornments.contains(sign) { adornments.append(sign) }
    let level = (adornments.firstIndex(of: sign) ?? 0) + 1
    text.begin(.heading, level: min(level, 9))
    text.add(lines[title].text)
    text.end()
    index = title + 2
    return true
  }

  /// The sign of a line that is nothing but one sign of punctuation, three times at least.
  private func adornment(_ number: Int) -> UInt8? {
    guard lines.indices.contains(number), lines[number].indentation == 0 else { return nil }
    let here = bytes[lines[number].text.range]
    guard here.count >= 3, let first = here.first, "=-`:.'\"~^_*+#<>".utf8.contains(first),
      here.allSatisfy({ $0 == first })
    else { return nil }
    return first
  }

  /// A line of a table, or a break.
  private func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= 3 && line.allSatisfy { "=-+ ".utf8.contains($0) }
  }

  /// Whether a line is a field: `:author: name`.
  private func isField(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: ":") else { return false }
    let rest = line.dropFirst().prefix(60)
    guard let end = rest.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return end + 1 == line.endIndex || bytes[end + 1] == 0x20
  }

  // MARK: Blocks

  /// Directives of prose are read; code is kept apart; comments and the rest are not seen.
  private mutating func takeDirective(_ line: LightMarkupLine) {
    text.end()
    let words = bytes[line.text.range].dropFirst(2).split(separator: 0x20)
    let name = words.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    index += 1
    // Two points and nothing after them part what stands around them.
    if words.isEmpty, index >= lines.count || lines[index].text.isEmpty { return }
    if Self.prose.contains(name) || isNote(name) {
      if words.count > 1, let start = words.dropFirst().first?.startIndex {
        text.begin(.paragraph)
        text.add(ByteSpan(start, line.text.end))
      }
      return
    }
    let isCode = ["code::", "code-block::", "sourcecode::", "parsed-literal::"].contains(name)
    if isCode { skipBlank() }
    takeIndented(beyond: line.indentation, asCode: isCode)
  }

  /// Whether a directive is a footnote or a citation: `.. [1] text`, `.. [#name]`.
  private func isNote(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: "[") && name.utf8.last == UInt8(ascii: "]")
  }

  private static let prose: Set<String> = [
    "note::", "warning::", "tip::", "hint::", "important::", "caution::", "danger::", "error::",
    "attention::", "admonition::", "topic::", "sidebar::", "epigraph::", "pull-quote::",
    "compound::", "container::", "rubric::", "seealso::", "list-table::",
  ]

  private mutating func skipBlank() {
    while index < lines.count, lines[index].text.isEmpty { index += 1 }
  }

  /// Passes over the lines that are indented further, and the empty ones between them.
  private mutating func takeIndented(beyond indentation: Int, asCode: Bool) {
    let first = index
    var last = index
    while index < lines.count, lines[index].text.isEmpty || lines[index].indentation > indentation {
      if !lines[index].text.isEmpty { last = index + 1 }
      index += 1
    }
    index = last
    guard asCode, last > first else { return }
    text.begin(.code)
    text.addVerbatim(lines[first].text.start..<lines[last - 1].text.end)
    text.end()
  }

  private mutating func addText(_ line: LightMarkupLine) {
    let here = bytes[line.text.range]
    let depth = min(line.indentation / 2 + 1, 9)
    if let first = here.first, "-*+".utf8.contains(first), here.dropFirst().first == 0x20 {
      text.beginItem(depth: depth)
      return text.add(ByteSpan(line.text.start + 2, line.text.end))
    }
    if here.starts(with: "#. ".utf8) {
      text.beginItem(depth: depth, countedAt: line.text.start..<(line.text.start + 2))
      return text.add(ByteSpan(line.text.start + 3, line.text.end))
    }
    if isNumbered(here), !text.isOpen || isInList {
      text.beginItem(depth: depth)
      isInList = true
      return text.add(line.text)
    }
    if !text.isOpen { isInList = false }
    if !text.isOpen { text.begin(.paragraph) }
    let isLiteral = here.suffix(2).elementsEqual("::".utf8)
    text.add(ByteSpan(line.text.start, line.text.end - (isLiteral ? 1 : 0)))
  }

  /// Whether a line begins with a number: `1.`, `(a)`, `iv)`.
  private func isNumbered(_ line: ArraySlice<UInt8>) -> Bool {
    let isOpened = line.first == UInt8(ascii: "(")
    let mark = line.dropFirst(isOpened ? 1 : 0)
    let word = mark.prefix { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
    let isNumber = word.allSatisfy { $0 &- 0x30 < 10 } && word.count <= 3
    let isRoman = word.allSatisfy { "ivxlc".utf8.contains($0 | 0x20) } && word.count <= 5
    guard !word.isEmpty, isNumber || isRoman || word.count == 1,
      word.endIndex < line.endIndex, word.endIndex + 1 < line.endIndex
    else { return false }
    let end = line[word.endIndex]
    return line[word.endIndex + 1] == 0x20
      && (end == UInt8(ascii: ")") || end == UInt8(ascii: ".") && !isOpened)
  }

  /// Whether a table begins whose columns are lines of `=`.
  private func isSimpleTable(_ line: LightMarkupLine) -> Bool {
    let here = bytes[line.text.range]
    return here.contains(0x20) && here.contains(UInt8(ascii: "="))
      && here.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "=") }
  }

  /// Reads the rows of such a table.
  private mutating func takeSimpleTable() {
    text.end()
    let columns = columns(of: lines[index])
    index += 1
    while index < lines.count {
      let line = lines[index]
      index += 1
      if isSimpleTable(line) {
        // The line below the heading is followed by rows, the last one by nothing.
        if index >= lines.count || lines[index].text.isEmpty { return }
      } else if !line.text.isEmpty {
        addColumns(line, at: columns)
      }
    }
  }

  /// Where the columns begin that a line of `=` draws, the first left out.
  private func columns(of line: LightMarkupLine) -> Set<Int> {
    var starts: Set<Int> = []
    for place in line.text.range.dropFirst()
    where bytes[place - 1] == 0x20 && bytes[place] != 0x20 {
      starts.insert(place - line.text.start + line.indentation)
    }
    return starts
  }

  /// Adds the cells of a row; a Chinese character is as wide as two others.
  private mutating func addColumns(_ line: LightMarkupLine, at columns: Set<Int>) {
    var start = line.text.start
    var column = line.indentation
    for place in line.text.range where bytes[place] & 0xC0 != 0x80 {
      if columns.contains(column), place > start, bytes[place - 1] == 0x20 {
        addCell(start, place)
        start = place
      }
      column += bytes[place] >= 0xE3 ? 2 : 1
    }
    addCell(start, line.text.end)
  }

  private mutating func addCell(_ start: Int, _ end: Int) {
    let cell = bytes.withUnsafeBufferPointer { $0.trimmed(ByteSpan(start, end)) }
    text.begin(.table)
    text.add(cell)
    text.end()
  }

  private mutating func addCells(_ line: ByteSpan) {
    var start = line.start + 1
    for place in (line.start + 1)..<line.end where bytes[place] == UInt8(ascii: "|") {
      addCell(start, place)
      start = place + 1
    }
  }
}
