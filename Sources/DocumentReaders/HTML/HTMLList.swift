// A list of a web page, and the number of its next item.
internal import Markup

/// A list of a web page, and the number of its next item.
struct HTMLList {
  /// The list's place among all lists of the page, from 1.
  let number: Int
  /// Whether its items are numbered.
  let isNumbered: Bool
  private let style: OrdinalStyle
  private let step: Int
  private var next: Int

  init(_ index: Int, in page: HTMLPage, number: Int) {
    let node = page.nodes[index]
    self.number = number
    isNumbered = node.name == "ol" && !Self.holdsNotes(node, page)
    style = Self.style(of: node, page)
    let isReversed = node.attributes.contains { $0.name == "reversed" }
    step = isReversed ? -1 : 1
    let items = isReversed ? Self.itemCount(index, page) : 1
    next = page.attribute("start", of: node).flatMap(Self.number) ?? items
  }

  /// The label of the next item; `nil` where items have none.
  mutating func label(of item: HTMLNode, in page: HTMLPage) -> String? {
    guard isNumbered else { return nil }
    if let value = page.attribute("value", of: item).flatMap(Self.number) { next = value }
    defer { next += step }
    let text = style.text(next)
    return text.isEmpty ? nil : ListLabel.spaced(text + (style == .chinese ? "、" : "."))
  }

  private static func number(_ text: String) -> Int? {
    Int(text.filter { !$0.isWhitespace }).flatMap { abs($0) < 1_000_000 ? $0 : nil }
  }

  private static func itemCount(_ index: Int, _ page: HTMLPage) -> Int {
    (index..<page.nodes[index].end).count {
      page.nodes[$0].name == "li" && page.nodes[$0].parent == index
    }
  }

  /// Whether the items are notes, whose numbers stand in for the marks in the text.
  private static func holdsNotes(_ node: HTMLNode, _ page: HTMLPage) -> Bool {
    guard page.nodes.indices.contains(node.parent) else { return false }
    return page.attribute("role", of: page.nodes[node.parent]) == "doc-endnotes"
  }

  private static func style(of node: HTMLNode, _ page: HTMLPage) -> OrdinalStyle {
    let css = (page.attribute("style", of: node) ?? "").lowercased()
    if let found = styles.first(where: { css.contains($0.0) }) { return found.1 }
    return switch page.attribute("type", of: node) {
    case "a": .lowerLetter
    case "A": .upperLetter
    case "i": .lowerRoman
    case "I": .upperRoman
    default: .decimal
    }
  }

  private static let styles: [(String, OrdinalStyle)] = [
    ("decimal-leading-zero", .decimalZero), ("lower-roman", .lowerRoman),
    ("upper-roman", .upperRoman), ("lower-alpha", .lowerLetter), ("lower-latin", .lowerLetter),
    ("upper-alpha", .upperLetter), ("upper-latin", .upperLetter), ("cjk-ideographic", .chinese),
    ("simp-chinese", .chinese), ("trad-chinese", .chinese), ("cjk-decimal", .chineseDigits),
    ("cjk-heavenly-stem", .heavenlyStems), ("cjk-earthly-branch", .earthlyBranches),
    ("list-style-type:none", .none), ("list-style-type: none", .none), ("list-style:none", .none),
    ("list-style: none", .none),
  ]
}
