// Reads web pages: the main text with its headings, lists and tables.
internal import DocumentModel
internal import Markup
internal import TextModel

/// Reads web pages: the main text with its headings, lists and tables, each character at its own
/// bytes of the page.
struct HTMLReader {
  private let source: SourceText
  private let page: HTMLPage
  private let main: HTMLMainText
  private let tellsHeadings: Bool
  private var text: HTMLText
  /// The open elements that make blocks, with the index just past each.
  private var open: [Open] = []
  private var lists: [HTMLList] = []
  private var listCount = 0
  /// Whether the block is the first of a list item.
  private var isItem = false

  /// An open element that makes blocks, and what it and those around it make of text.
  private struct Open {
    var node: Int
    var end: Int
    /// Whether lines are kept as they are.
    var isPreformatted = false
    /// Whether such lines are code, and not a text whose lines are its paragraphs.
    var isCode = false
    var headingLevel: Int?
    /// Whether the text is the whole of a table's cell.
    var isCell = false
  }

  /// Parses a page.
  ///
  /// - Complexity: O(n).
  init(_ source: SourceText, original: Bool = false) {
    self.source = source
    page = HTMLPage(source.utf8)
    main = HTMLMainText(page, original: original)
    text = HTMLText(source.utf8)
    let nodes = page.nodes
    let isDropped = main.isDropped
    tellsHeadings = main.root.contains {
      !isDropped[$0] && Self.headings[nodes[$0].name].map { $0 > 1 } ?? false
    }
  }

  /// The language that the page names; `nil` where it names none.
  var language: LanguageTag? {
    for node in page.nodes where node.name == "html" || node.name == "body" {
      let name = page.attribute("lang", of: node) ?? page.attribute("xml:lang", of: node)
      if let tag = name.flatMap({ LanguageTag($0) }) { return tag }
    }
    return nil
  }

  /// The main text and its blocks.
  ///
  /// - Complexity: O(n).
  mutating func read() -> (text: SourceText, drafts: [BlockDraft]) {
    // A title in front of the main text comes first, wherever it stands: text has one order only.
    if let title = main.title, title.lowerBound < main.root.lowerBound { walk(title) }
    walk(main.root)
    return text.finished(source)
  }

  private mutating func walk(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      while let last = open.last, last.end <= index { leave(last.node) }
      let node = page.nodes[index]
      if main.isDropped[index] {
        index = max(node.end, index + 1)
        continue
      }
      if node.isText { addText(node) } else { enter(index) }
      index += 1
    }
    while let last = open.last { leave(last.node) }
    endBlock()
  }

  private mutating func addText(_ node: HTMLNode) {
    guard let here = open.last, here.isPreformatted else { return text.add(node.range) }
    if here.isCode { return text.addVerbatim(node.range) }
    var start = node.range.lowerBound
    for index in node.range where source.utf8[index] == 0x0A {
      text.add(start..<index)
      endBlock()
      start = index + 1
    }
    text.add(start..<node.range.upperBound)
  }

  private mutating func enter(_ index: Int) {
    let node = page.nodes[index]
    switch node.name {
    case "br":
      if open.last.map({ $0.headingLevel != nil || $0.isCell }) ?? false {
        text.addBreak(at: node.range)
      } else {
        endBlock()
      }
    case "hr": endBlock()
    case let name where Self.blocks.contains(name):
      endBlock()
      open.append(opened(index))
      if name == "ol" || name == "ul" || name == "menu" {
        listCount += 1
        lists.append(HTMLList(index, in: page, number: listCount))
      } else if name == "li" {
        beginItem(node)
      }
    default: break
    }
  }

  private func opened(_ index: Int) -> Open {
    let node = page.nodes[index]
    var here = open.last ?? Open(node: index, end: node.end)
    here.node = index
    here.end = node.end
    if node.name == "pre" {
      here.isPreformatted = true
      here.isCode = isCode(index)
    }
    if let level = Self.headings[node.name] { here.headingLevel = level }
    if node.name == "td" || node.name == "th" {
      // A cell with several blocks in it holds prose.
      here.isCell = !holdsSeveralBlocks(index)
    }
    return here
  }

  private func holdsSeveralBlocks(_ index: Int) -> Bool {
    var count = 0
    for inside in (index + 1)..<page.nodes[index].end
    where Self.blocks.contains(page.nodes[inside].name) {
      count += 1
      if count > 1 { return true }
    }
    return false
  }

  private func isCode(_ index: Int) -> Bool {
    let node = page.nodes[index]
    let name = page.attribute("class", of: node) ?? ""
    if ["code", "Code", "source", "highlight"].contains(where: name.contains) { return true }
    return (index..<node.end).contains {
      ["code", "samp", "kbd", "tt"].contains(page.nodes[$0].name)
    }
  }

  private mutating func beginItem(_ node: HTMLNode) {
    isItem = true
    text.dropLabel()
    guard !lists.isEmpty, let label = lists[lists.count - 1].label(of: node, in: page) else {
      return
    }
    text.setLabel(label, at: node.range)
  }

  private mutating func leave(_ index: Int) {
    endBlock()
    open.removeLast()
    switch page.nodes[index].name {
    case "ol", "ul", "menu": _ = lists.popLast()
    case "li":
      isItem = false
      text.dropLabel()
    default: break
    }
  }

  private mutating func endBlock() {
    let before = text.blockCount
    text.endBlock(draft)
    if text.blockCount > before { isItem = false }
  }

  private var draft: BlockDraft {
    var draft = BlockDraft(span: ByteSpan(0, 0), kind: tellsHeadings ? .paragraph : nil)
    draft.listDepth = lists.count
    let here = open.last
    if here?.isCode ?? false {
      draft.kind = .code
    } else if let level = here?.headingLevel {
      draft.kind = .heading
      draft.headingLevel = level
    } else if isItem, let list = lists.last {
      draft.kind = .item
      if list.isNumbered { draft.numberedList = list.number }
    } else if here?.isCell ?? false {
      draft.kind = .table
    }
    return draft
  }

  private static let headings = ["h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6]
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hgroup", "html", "legend", "li", "main", "menu", "ol", "option", "p",
    "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
}
