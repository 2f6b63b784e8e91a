// Puts the tags of a web page into each other.

/// Puts the tags of a web page into each other, those that are left out by HTML's rules (WHATWG,
/// section 13.1.2.4) and by mistake included.
struct HTMLTreeBuilder {
  /// Elements inside one another; what lies deeper counts as standing in the last of them.
  private static let deepest = 400

  private let isXML: Bool
  private var nodes: [HTMLNode] = []
  private var open: [Int] = []
  /// How many elements of each name are open.
  private var openNames: [String: Int] = [:]

  init(isXML: Bool) {
    self.isXML = isXML
  }

  /// Takes the next piece of the page.
  ///
  /// - Complexity: O(depth), which is bounded.
  mutating func add(_ token: HTMLToken) {
    switch token.kind {
    case .other: break
    case .text(let isRaw):
      nodes.append(
        HTMLNode(
          name: "", range: token.range, attributes: [], parent: open.last ?? -1, isRaw: isRaw,
          end: nodes.count + 1))
    case .start(let name): start(name, token)
    case .end(let name): end(name)
    }
  }

  /// All nodes, those left open ended with the page.
  mutating func finished() -> [HTMLNode] {
    while !open.isEmpty { close() }
    return nodes
  }

  private mutating func start(_ name: String, _ token: HTMLToken) {
    if Self.blocks.contains(name) { close("p", within: Self.paragraphBounds) }
    if let (ended, bounds) = Self.endedBy[name] {
      for other in ended { close(other, within: bounds) }
    }
    nodes.append(
      HTMLNode(
        name: name, range: token.range, attributes: token.attributes, parent: open.last ?? -1,
        isRaw: false, end: nodes.count + 1))
    let isEmpty = Self.empty.contains(name) || isXML && token.isSelfClosing
    guard !isEmpty, open.count < Self.deepest else { return }
    open.append(nodes.count - 1)
    openNames[name, default: 0] += 1
  }

  private mutating func end(_ name: String) {
    close(name, within: Self.tableParts.contains(name) ? [] : Self.cellBounds)
  }

  /// Closes the nearest open element of a name, and those inside it, unless a bound lies nearer.
  private mutating func close(_ name: String, within bounds: Set<String>) {
    guard openNames[name, default: 0] > 0 else { return }
    var index = open.count - 1
    while index >= 0 {
      let here = nodes[open[index]].name
      if here == name { break }
      if bounds.contains(here) { return }
      index -= 1
    }
    guard index >= 0 else { return }
    while open.count > index { close() }
  }

  private mutating func close() {
    guard let index = open.popLast() else { return }
    nodes[index].end = nodes.count
    openNames[nodes[index].name, default: 1] -= 1
  }

  private static let empty: Set<String> = [
    "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta",
    "param", "source", "track", "wbr",
  ]
  private static let paragraphBounds: Set<String> = [
    "table", "td", "th", "caption", "button", "object", "li", "div", "section", "article",
  ]
  private static let cellBounds: Set<String> = ["td", "th", "caption"]
  private static let tableParts: Set<String> = [
    "table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "body", "html",
  ]
  /// Elements whose start tag ends a paragraph.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
    "dd", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "search",
    "section", "summary", "table", "ul",
  ]
  /// The elements that a start tag ends, unless one of the bounds lies nearer.
  private static let endedBy: [String: ([String], Set<String>)] = [
    "li": (["li"], ["ul", "ol", "menu", "td", "th"]),
    "dt": (["dt", "dd"], ["dl", "td", "th"]), "dd": (["dt", "dd"], ["dl", "td", "th"]),
    "tr": (["tr"], ["table"]), "td": (["td", "th"], ["tr", "table"]),
    "th": (["td", "th"], ["tr", "table"]), "tbody": (["thead", "tbody", "tfoot"], ["table"]),
    "thead": (["thead", "tbody", "tfoot"], ["table"]),
    "tfoot": (["thead", "tbody", "tfoot"], ["table"]),
    "option": (["option"], ["select"]), "rt": (["rt", "rp"], ["ruby"]),
    "rp": (["rt", "rp"], ["ruby"]),
  ]
}
