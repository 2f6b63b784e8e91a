// Counts the lists of an OpenDocument text while it is read.
internal import Markup

/// Counts the lists of an OpenDocument text while its paragraphs are read, in their order.
struct ODTLists {
  /// The lists around a paragraph, from the outermost.
  private struct Open {
    var style: String?
    var id: String?
    /// How the item that is read begins; `nil` once it has.
    var pending: Item?
  }

  private enum Item {
    case numbered(start: Int?)
    /// Text above the items.
    case header
  }

  /// A paragraph's place in a list.
  struct Place {
    /// The label with the space after it; empty for a bullet.
    var label = ""
    var isItem = false
    var depth = 0
    /// The list's place among all outermost lists of the document.
    var list = 0
  }

  private let styles: ODTStyles
  private var open: [Open] = []
  private var counts: [Int] = []
  private var listCount = 0
  /// Where lists that have ended stood, by id and by style.
  private var ended: [String: [Int]] = [:]
  private var endedStyles: [String: [Int]] = [:]
  private var headings: [Int] = []

  init(_ styles: ODTStyles) {
    self.styles = styles
  }

  mutating func beginList(_ attributes: [XMLAttribute]) {
    var list = Open(style: attributes.value("style-name") ?? open.last?.style)
    list.id = attributes.value("id")
    if open.isEmpty {
      listCount += 1
      counts = []
      if let id = attributes.value("continue-list"), let old = ended[id] {
        counts = old
      } else if attributes.value("continue-numbering") == "true", let style = list.style {
        counts = endedStyles[style] ?? []
      }
    }
    open.append(list)
  }

  mutating func endList() {
    guard let list = open.popLast(), open.isEmpty else { return }
    if let id = list.id { ended[id] = counts }
    if let style = list.style { endedStyles[style] = counts }
  }

  mutating func beginItem(_ attributes: [XMLAttribute], isHeader: Bool) {
    guard !open.isEmpty else { return }
    open[open.count - 1].pending =
      isHeader ? .header : .numbered(start: attributes.value("start-value").flatMap { Int($0) })
  }

  /// The place of the next paragraph.
  mutating func nextParagraph() -> Place {
    var place = Place(depth: open.count, list: listCount)
    guard let pending = open.last?.pending else { return place }
    open[open.count - 1].pending = nil
    guard case .numbered(let start) = pending,
      let style = open.last?.style.flatMap({ styles.lists[$0] })
    else { return place }
    let level = open.count
    place.isItem = true
    Self.count(&counts, level, style, start)
    place.label = style.label(level: level, counts: counts) ?? ""
    return place
  }

  /// The label of the next heading of a level; `nil` where headings have none.
  mutating func nextHeading(level: Int) -> String? {
    guard let outline = styles.outline, (1...20).contains(level) else { return nil }
    Self.count(&headings, level, outline, nil)
    return outline.label(level: level, counts: headings)
  }

  /// Counts an item; numbers of levels above that have none yet begin.
  private static func count(
    _ counts: inout [Int], _ level: Int, _ style: ODTListStyle, _ start: Int?
  ) {
    let before = counts.count
    while counts.count < level { counts.append(style.levels[counts.count + 1]?.start ?? 1) }
    counts.removeSubrange(level...)
    if before >= level { counts[level - 1] = min(counts[level - 1], Int(Int32.max)) + 1 }
    if let start { counts[level - 1] = start }
  }
}
