// Finds the blocks of a Markdown text, with exact places.
internal import CMarkGFM

/// Finds the blocks of a Markdown text (GitHub's flavour, with tables) and where they lie.
///
/// cmark tells blocks by line and column; what it folds away inside them (escapes, entities, the
/// cells of a table row) is found again by a walk over the source, so that every range is exact.
package struct MarkdownParser {
  private let bytes: [UInt8]
  private let lines: MarkdownLines
  private var blocks: [MarkdownBlock] = []
  /// The open lists, each by its place among all lists of the text.
  private var openLists: [Int] = []
  private var listCount = 0

  /// Parses UTF-8 text into blocks, in the order of the text.
  ///
  /// - Returns: `nil` where the parser cannot be set up.
  /// - Complexity: O(n) in the length of the text.
  package static func blocks(in bytes: [UInt8]) -> [MarkdownBlock]? {
    var parser = MarkdownParser(bytes: bytes, lines: MarkdownLines(of: bytes))
    return parser.parse() ? parser.blocks : nil
  }

  private init(bytes: [UInt8], lines: MarkdownLines) {
    self.bytes = bytes
    self.lines = lines
  }

  private mutating func parse() -> Bool {
    let first = lines.frontMatterEnd(in: bytes)
    if first > 0 { add(.code, lines.range(0..<first)) }
    guard Self.isRegistered, let parser = cmark_parser_new(0) else { return false }
    defer { cmark_parser_free(parser) }
    if let tables = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, tables)
    }
    let start = lines.start(of: first)
    bytes.withUnsafeBytes { buffer in
      let part = UnsafeRawBufferPointer(rebasing: buffer[start...])
      if let base = part.baseAddress {
        cmark_parser_feed(parser, base.assumingMemoryBound(to: CChar.self), part.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { return false }
    defer { cmark_node_free(root) }
    walk(root, firstLine: first)
    return true
  }

  /// Visits all blocks in order, without recursion: quotes may nest as deep as the text is long.
  private mutating func walk(_ root: OpaquePointer, firstLine: Int) {
    var node: OpaquePointer? = cmark_node_first_child(root)
    while let current = node {
      let hasInside = enter(current, firstLine)
      if hasInside, let child = cmark_node_first_child(current) {
        node = child
        continue
      }
      if hasInside { leave(current) }
      node = next(after: current, root)
    }
  }

  private mutating func next(after node: OpaquePointer, _ root: OpaquePointer) -> OpaquePointer? {
    var current = node
    while true {
      if let sibling = cmark_node_next(current) { return sibling }
      guard let parent = cmark_node_parent(current), parent != root else { return nil }
      leave(parent)
      current = parent
    }
  }

  private mutating func leave(_ node: OpaquePointer) {
    if cmark_node_get_type(node) == CMARK_NODE_LIST { openLists.removeLast() }
  }

  /// Notes what the node is.
  ///
  /// - Returns: whether there are blocks inside it.
  private mutating func enter(_ node: OpaquePointer, _ firstLine: Int) -> Bool {
    let place = lines.range(of: node, after: firstLine, in: bytes)
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST:
      listCount += 1
      openLists.append(listCount)
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM: break
    case CMARK_NODE_HEADING:
      let level = Int(cmark_node_get_heading_level(node))
      let text = MarkdownHeading.text(in: bytes, place)
      add(.heading(level: level), text, edits: MarkdownInlines.edits(of: node, in: bytes, text))
      return false
    case CMARK_NODE_PARAGRAPH:
      addParagraph(node, place, firstLine)
      return false
    case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK:
      add(.code, place)
      return false
    default:
      return enterExtension(node, firstLine)
    }
    return true
  }

  /// A table, its rows; anything else is left out.
  private mutating func enterExtension(_ node: OpaquePointer, _ firstLine: Int) -> Bool {
    guard let name = cmark_node_get_type_string(node) else { return false }
    switch String(cString: name) {
    case "table": return true
    case "table_row", "table_header":
      let line = lines.range(of: node, after: firstLine, in: bytes)
      addCells(of: node, MarkdownTableRow.cells(in: bytes, line))
      return false
    default: return false
    }
  }

  /// Adds the cells of a row; cmark knows empty ones too, which hold nothing to read.
  private mutating func addCells(of row: OpaquePointer, _ cells: [Range<Int>]) {
    var nodes: [OpaquePointer] = []
    var node = cmark_node_first_child(row)
    while let cell = node {
      if cmark_node_first_child(cell) != nil { nodes.append(cell) }
      node = cmark_node_next(cell)
    }
    for (index, cell) in cells.enumerated() {
      let edits =
        nodes.count == cells.count ? MarkdownInlines.edits(of: nodes[index], in: bytes, cell) : []
      add(.tableCell, cell, edits: edits)
    }
  }

  private mutating func addParagraph(
    _ node: OpaquePointer, _ place: Range<Int>, _ firstLine: Int
  ) {
    let edits = MarkdownInlines.edits(of: node, in: bytes, place)
    guard let item = cmark_node_parent(node), cmark_node_get_type(item) == CMARK_NODE_ITEM,
      cmark_node_previous(node) == nil
    else { return add(.paragraph, place, edits: edits) }
    let start = min(lines.range(of: item, after: firstLine, in: bytes).lowerBound, place.lowerBound)
    let list = cmark_node_parent(item)
    let isBullet = list.map { cmark_node_get_list_type($0) != CMARK_ORDERED_LIST } ?? true
    add(
      .item, start..<place.upperBound, textStart: isBullet ? place.lowerBound : nil,
      numberedList: isBullet ? nil : openLists.last, edits: edits)
  }

  private mutating func add(
    _ kind: MarkdownBlock.Kind, _ range: Range<Int>, textStart: Int? = nil,
    numberedList: Int? = nil, edits: [MarkdownEdit] = []
  ) {
    let range =
      max(range.lowerBound, min(range.upperBound, endBefore(range.lowerBound)))..<range.upperBound
    guard !range.isEmpty else { return }
    var block = MarkdownBlock(
      kind: kind, range: range, textStart: textStart, listDepth: openLists.count)
    block.numberedList = numberedList
    block.edits = edits
    blocks.append(block)
  }

  /// Where the block before one that begins at `start` ends.
  ///
  /// cmark counts the line that ends a list to a block of code that is left open in it; such a block
  /// is cut off here before that line.
  private mutating func endBefore(_ start: Int) -> Int {
    guard let last = blocks.last, last.range.upperBound > start else { return 0 }
    var end = start
    while end > last.range.lowerBound, bytes[end - 1] != 0x0A { end -= 1 }
    while end > last.range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    guard last.kind == .code, end > last.range.lowerBound else { return last.range.upperBound }
    blocks[blocks.count - 1].range = last.range.lowerBound..<end
    return end
  }

  /// Registers cmark's extensions, once for the process.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()
}
