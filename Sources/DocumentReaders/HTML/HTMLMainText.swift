// Finds what a web page is about, and leaves out what surrounds it.
internal import Markup

/// Finds what a web page is about: leaves out navigation, scripts, banners, footers and what is
/// hidden.
///
/// What is left out follows from the elements and roles of HTML, from the names that pages give to
/// such parts (`class`, `id`), and from the share of links in their text (after C. Kohlschütter, P.
/// Fankhauser, W. Nejdl, Boilerplate Detection using Shallow Text Features, WSDM 2010, who found
/// link density to tell most).
struct HTMLMainText {
  /// The nodes among which the main text stands.
  let root: Range<Int>
  /// The page's title above that root, where the root has no heading of its own.
  let title: Range<Int>?
  /// Whether a node is left out; everything inside such a node is, too.
  private(set) var isDropped: [Bool]
  private let page: HTMLPage
  private let lengths: HTMLTextLengths

  /// Looks at a page.
  ///
  /// - Parameter original: Whether the text before changes that are marked in it (`<ins>`, `<del>`)
  ///   is read.
  /// - Complexity: O(n).
  init(_ page: HTMLPage, original: Bool) {
    self.page = page
    let nodes = page.nodes
    let dropped = Self.unseen(page, besides: original ? "ins" : "del")
    let lengths = HTMLTextLengths(page, without: dropped)
    isDropped = dropped
    self.lengths = lengths
    var root = nodes.firstIndex { $0.name == "body" }.map { $0..<nodes[$0].end } ?? 0..<nodes.count
    let whole = lengths.text(root)
    for names in [["main"], ["article"]] {
      let found = root.filter { index in
        !dropped[index]
          && (names.contains(nodes[index].name)
            || names == ["main"] && page.attribute("role", of: nodes[index]) == "main")
      }.max { lengths.text($0..<nodes[$0].end) < lengths.text($1..<nodes[$1].end) }
      if let found, lengths.text(found..<nodes[found].end) * 2 >= whole {
        root = found..<nodes[found].end
      }
    }
    self.root = root
    let body = root
    let hasTitle = body.contains { nodes[$0].name == "h1" && !dropped[$0] }
    let titles = nodes.indices.filter { nodes[$0].name == "h1" && !dropped[$0] }
    title =
      hasTitle || titles.count != 1 || body.contains(titles[0])
      ? nil : titles[0]..<nodes[titles[0]].end
    dropSurroundings()
  }

  /// What no reader sees, and what HTML itself says is no content.
  private static func unseen(_ page: HTMLPage, besides change: String) -> [Bool] {
    var dropped = [Bool](repeating: false, count: page.nodes.count)
    var index = 0
    while index < page.nodes.count {
      let node = page.nodes[index]
      if node.name == change || isUnseen(node, page) {
        for inside in index..<node.end { dropped[inside] = true }
        index = node.end
      } else {
        index += 1
      }
    }
    return dropped
  }

  private static func isUnseen(_ node: HTMLNode, _ page: HTMLPage) -> Bool {
    if node.isText { return node.isRaw }
    if unseenElements.contains(node.name) { return true }
    for attribute in node.attributes {
      let value = String(decoding: page.source[attribute.value].prefix(200), as: UTF8.self)
      switch attribute.name {
      case "hidden": return value != "until-found"
      case "aria-hidden": if value == "true" { return true }
      case "role": if unseenRoles.contains(value) { return true }
      // LibreOffice writes the page's own header and footer so.
      case "title": if node.name == "div", value == "header" || value == "footer" { return true }
      case "style":
        let style = value.lowercased().filter { !$0.isWhitespace }
        if style.contains("display:none") || style.contains("visibility:hidden") { return true }
      case "class": if noteMarks.contains(where: value.contains) { return true }
      default: break
      }
    }
    return false
  }

  private static let unseenElements: Set<String> = [
    "head", "script", "style", "noscript", "template", "nav", "footer", "svg", "math", "iframe",
    "object", "canvas", "audio", "video", "dialog", "select", "button", "textarea", "rt", "rp",
    "datalist", "map", "applet", "frameset",
  ]
  private static let unseenRoles: Set<String> = [
    "navigation", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar",
    "doc-noteref", "doc-backlink", "doc-toc", "tablist", "complementary",
  ]
  /// How LibreOffice marks the numbers of notes.
  private static let noteMarks = ["sdfootnoteanc", "sdfootnotesym", "sdendnoteanc", "sdendnotesym"]

  /// Leaves out what the names of parts and the links in them show to be no main text.
  private mutating func dropSurroundings() {
    let all = lengths.text(root)
    var index = root.lowerBound
    while index < root.upperBound {
      let node = page.nodes[index]
      if !isDropped[index], !node.isText, index != root.lowerBound, isSurrounding(index, all) {
        for inside in index..<node.end { isDropped[inside] = true }
      }
      index = isDropped[index] ? max(node.end, index + 1) : index + 1
    }
  }

  private func isSurrounding(_ index: Int, _ all: Int) -> Bool {
    let node = page.nodes[index]
    let inside = index..<node.end
    let length = lengths.text(inside)
    if node.name == "header" { return !holds("h1", inside) && length * 4 < all }
    if node.name == "aside" { return page.attribute("role", of: node) != "doc-footnote" }
    guard Self.parts.contains(node.name), length * 5 < all * 2 else { return false }
    if isNamedAsSurrounding(node) { return !holds("h1", inside) }
    let isDense = lengths.linked(inside) * 10 >= length * 7
    return isDense && lengths.links(inside) >= 3
  }

  private func holds(_ name: String, _ range: Range<Int>) -> Bool {
    range.contains { page.nodes[$0].name == name && !isDropped[$0] }
  }

  private func isNamedAsSurrounding(_ node: HTMLNode) -> Bool {
    ["class", "id"].contains { key in
      guard let value = page.attribute(key, of: node) else { return false }
      return value.prefix(200).lowercased().split { !$0.isLetter }
        .contains { Self.names.contains(String($0)) }
    }
  }

  private static let parts: Set<String> = [
    "div", "section", "ul", "ol", "p", "table", "td", "form", "dl", "menu", "header", "span",
  ]
  /// What pages call their surroundings.
  private static let names: Set<String> = [
    "cookie", "cookies", "consent", "gdpr", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "nav",
    "navbar", "navigation", "menu", "submenu", "footer", "sidebar", "share", "sharing", "social",
    "related", "recommended", "newsletter", "subscribe", "subscription", "advert", "advertisement",
    "ads", "banner", "popup", "modal", "pagination", "pager", "toolbar", "login", "search",
    "copyright", "toc", "skip", "comments",
  ]
}
