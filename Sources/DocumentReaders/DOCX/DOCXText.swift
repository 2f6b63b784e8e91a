// Takes the text out of the parts of a Word document.
internal import Markup

/// Takes the paragraphs out of the parts of a Word document, event by event.
struct DOCXText {
  /// What a paragraph that is being read says of itself.
  struct Properties {
    var styleID: String?
    var numberID: Int?
    var listLevel: Int?
    var outlineLevel: Int?
    /// Whether its end is none in the version that is read.
    var joinsNext = false
  }

  /// Whether text before tracked changes is read.
  let original: Bool
  private let styles: DOCXStyles
  private var counters: DOCXCounters
  private var part = ""
  var paragraphs = PackageParagraphs()
  var properties: [Properties] = []
  /// The rows that are open, by depth.
  var rows: [Int] = []
  /// How many elements are open.
  private var depth = 0
  /// The element that is passed over with all it holds, by its depth.
  var skipped: Int?
  /// Whether what is read are properties of a paragraph, of a run, of a row.
  var isInParagraphProperties = false
  var isInRunProperties = false
  var isInRowProperties = false
  var isHidden = false
  var isText = false
  /// Whether the content control that is read holds a table of contents.
  var isContents = false

  init(styles: DOCXStyles, counters: DOCXCounters, original: Bool) {
    self.styles = styles
    self.counters = counters
    self.original = original
  }

  /// The paragraphs of all parts that were read.
  var items: [PackageItem] { paragraphs.items }

  /// Begins a part.
  mutating func begin(_ part: String) {
    let paragraphs = paragraphs
    self = DOCXText(styles: styles, counters: counters, original: original)
    self.paragraphs = paragraphs
    self.part = part
  }

  /// Ends a part.
  mutating func end() {
    paragraphs.endPart(part)
  }

  /// Takes the next event of the part.
  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes, _):
      depth += 1
      if skipped == nil { start(name, attributes, depth) }
    case .end(let name, _):
      if skipped == nil { end(name) }
      if skipped == depth { skipped = nil }
      depth -= 1
    case .text(let text, let place):
      if skipped == nil, isText, !isHidden { paragraphs.add(text, at: place.offset) }
    }
  }

  /// Ends the paragraph that is being read.
  mutating func endParagraph() {
    guard let own = properties.popLast(), let ended = paragraphs.end(joinsNext: own.joinsNext)
    else { return }
    paragraphs.add(item(ended.lines, own), boxes: ended.boxes)
  }

  mutating func endCell() {
    paragraphs.endCell(part: part)
  }

  private mutating func item(_ lines: ParagraphLines, _ own: Properties) -> PackageItem? {
    let style = styles.style(own.styleID)
    if style.isContents { return nil }
    var item = PackageItem(lines: lines, part: part)
    item.headingLevel = own.outlineLevel.map { $0 < 9 ? $0 + 1 : nil } ?? style.headingLevel
    item.isTitle = style.isTitle && own.outlineLevel == nil
    let number = own.numberID ?? style.numberID ?? 0
    guard number > 0 else { return item }
    let level =
      own.listLevel ?? counters.level(ofStyle: own.styleID, inList: number) ?? style.listLevel ?? 0
    guard let label = counters.next(inList: number, level: level) else { return item }
    item.listDepth = level + 1
    if label.isBullet {
      item.numbering = .bullet
    } else if !label.text.isEmpty, !item.lines.isEmpty {
      item.numbering = .number(list: number &* 16 &+ level)
      item.lines.begin(with: label.text)
    }
    return item
  }
}
