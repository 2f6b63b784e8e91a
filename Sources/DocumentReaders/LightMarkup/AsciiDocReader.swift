// Reads AsciiDoc as structured text.
internal import DocumentModel
internal import TextModel

/// Reads AsciiDoc as structured text: headings, lists, tables and code apart from prose.
struct AsciiDocReader {
  private let source: SourceText
  private let bytes: [UInt8]
  private var text: LightMarkupText
  /// The delimiter that ends the block of code or comment that is being read.
  private var fence: [UInt8]?
  private var codeStart: Int?
  private var isInTable = false
  /// How the numbers of each level of lists are written, as attributes above a list say.
  private var styles: [Int: OrdinalStyle] = [:]
  private var nextStyle: OrdinalStyle?

  init(_ source: SourceText) {
    self.source = source
    bytes = source.utf8
    text = LightMarkupText(bytes, .asciiDoc)
  }

  /// The text and its blocks.
  ///
  /// - Complexity: O(n).
  mutating func read() -> (text: SourceText, drafts: [BlockDraft]) {
    for line in LightMarkupLine.all(of: bytes) { take(line.text) }
    endCode(at: bytes.count)
    return text.finished(source)
  }

  private mutating func take(_ line: ByteSpan) {
    let here = bytes[line.range]
    if let fence {
      guard here.elementsEqual(fence) else { return }
      endCode(at: line.end)
      self.fence = nil
    } else if here.isEmpty || here.elementsEqual("+".utf8) {
      text.end()
    } else if isFence(here) {
      text.end()
      fence = Array(here)
      // A comment is not seen at all.
      codeStart = here.first == UInt8(ascii: "/") ? nil : line.start
    } else if here.elementsEqual("|===".utf8) {
      text.end()
      isInTable.toggle()
    } else if isInTable {
      addCells(line)
    } else if isAttribute(here) {
      text.end()
      nextStyle = Self.styleNames.first { here.dropFirst().starts(with: $0.0.utf8) }?.1 ?? nextStyle
    } else if !isPassedOver(here) {
      addText(line, here)
    }
  }

  /// Whether a line says something of the block below it: `[source,swift]`, `[lowerroman]`.
  private func isAttribute(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]"),
      let next = line.dropFirst().first
    else { return false }
    return (0x61...0x7A).contains(next) || ".#%[\"]".utf8.contains(next)
  }

  private static let styleNames: [(String, OrdinalStyle)] = [
    ("arabic", .decimal), ("loweralpha", .lowerLetter), ("upperalpha", .upperLetter),
    ("lowerroman", .lowerRoman), ("upperroman", .upperRoman), ("decimal", .decimalZero),
  ]

  private mutating func endCode(at end: Int) {
    guard let start = codeStart else { return }
    text.begin(.code)
    text.addVerbatim(start..<end)
    text.end()
    codeStart = nil
  }

  /// Whether a line is the edge of a block of code or comment: `----`, `....`, `++++`, `////`.
  private func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 4, let first = line.first, "-.+/".utf8.contains(first) else { return false }
    return line.allSatisfy { $0 == first }
  }

  /// Attributes, comments, anchors, images, breaks and the edges of example blocks.
  private func isPassedOver(_ line: ArraySlice<UInt8>) -> Bool {
    if line.starts(with: "//".utf8) { return true }
    if line.first == UInt8(ascii: ":"), !text.isOpen,
      line.dropFirst().prefix(60).contains(UInt8(ascii: ":"))
    {
      return true
    }
    if ["image::", "include::", "toc::", "ifdef::", "endif::", "ifndef::"]
      .contains(where: { line.starts(with: $0.utf8) })
    {
      return true
    }
    let edges = ["'''", "<<<", "====", "****", "____", "--"]
    return edges.contains { line.starts(with: $0.utf8) && Set(line).count == 1 }
  }

  private mutating func addText(_ line: ByteSpan, _ here: ArraySlice<UInt8>) {
    let signs = here.prefix { $0 == UInt8(ascii: "=") }.count
    if (1...6).contains(signs), here.dropFirst(signs).first == 0x20 {
      text.begin(.heading, level: signs)
      text.add(ByteSpan(line.start + signs + 1, line.end))
      return text.end()
    }
    for sign in "*-.".utf8 {
      let depth = here.prefix { $0 == sign }.count
      guard (1...5).contains(depth), here.dropFirst(depth).first == 0x20 else { continue }
      let isNumbered = sign == UInt8(ascii: ".")
      if let style = nextStyle, isNumbered {
        if styles[depth] != style { text.restart(depth: depth) }
        styles[depth] = style
        nextStyle = nil
      }
      text.beginItem(
        depth: depth, countedAt: isNumbered ? line.start..<(line.start + depth) : nil,
        style: styles[depth] ?? .decimal)
      return text.add(ByteSpan(line.start + depth + 1, line.end))
    }
    // The title of a block.
    if here.first == UInt8(ascii: "."), here.count > 1, !text.isOpen {
      text.begin(.paragraph)
      text.add(ByteSpan(line.start + 1, line.end))
      return text.end()
    }
    if !text.isOpen { text.begin(.paragraph) }
    text.add(line)
  }

  private mutating func addCells(_ line: ByteSpan) {
    var start: Int?
    for index in line.range where bytes[index] == UInt8(ascii: "|") {
      addCell(start, index)
      start = index + 1
    }
    addCell(start ?? line.start, line.end)
  }

  private mutating func addCell(_ start: Int?, _ end: Int) {
    guard let start, start < end else { return }
    let cell = bytes.withUnsafeBufferPointer { $0.trimmed(ByteSpan(start, end)) }
    text.begin(.table)
    text.add(cell)
    text.end()
  }
}
