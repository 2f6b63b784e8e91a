// Takes the text out of an OpenDocument text.
internal import Markup

/// Takes the paragraphs out of the content of an OpenDocument text, event by event.
struct ODTText {
  /// What a paragraph that is being read is.
  struct Properties {
    var headingLevel: Int?
    var isTitle = false
    var label = ""
    var place = ODTLists.Place()
    /// Whether it belongs to a note, which comes after the text.
    var note: String?
  }

  let original: Bool
  let styles: ODTStyles
  private let part: String
  var lists: ODTLists
  var paragraphs = PackageParagraphs()
  var properties: [Properties] = []
  /// The lists around a text box or a note do not go on in it.
  var outerLists: [ODTLists] = []
  private var footnotes: [PackageItem] = []
  private var endnotes: [PackageItem] = []
  /// The class of the note that is read.
  var note: String?
  private var depth = 0
  /// The element that is passed over with all it holds, by its depth.
  var skipped: Int?
  /// The tracked changes, by id.
  var changes = ODTChanges()
  /// The insertion that is being passed over, since the text before it is read.
  var insertion: String?

  init(styles: ODTStyles, part: String, original: Bool) {
    self.styles = styles
    self.part = part
    self.original = original
    lists = ODTLists(styles)
  }

  /// Takes the next event.
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
      if skipped == nil { add(text, at: place.offset) }
    }
  }

  /// All paragraphs, notes last.
  mutating func finished() -> [PackageItem] {
    paragraphs.endPart(part)
    return paragraphs.items + footnotes + endnotes
  }

  /// Adds text; white space in the file is one space (OpenDocument 1.3, part 3, section 6.1.2).
  private mutating func add(_ text: String, at place: Int) {
    var folded = ""
    var isSpace = false
    for scalar in text.unicodeScalars {
      let isWhite = scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
      if !(isWhite && isSpace) { folded.unicodeScalars.append(isWhite ? " " : scalar) }
      isSpace = isWhite
    }
    if changes.isReading {
      changes.add(folded)
    } else if insertion == nil {
      // Folded text is not where it was.
      paragraphs.add(folded, at: folded == text ? place : nil)
    }
  }

  mutating func beginParagraph(_ own: Properties) {
    properties.append(own)
    paragraphs.begin()
  }

  mutating func endParagraph() {
    guard let own = properties.popLast(),
      let ended = paragraphs.end(joinsNext: insertion != nil)
    else { return }
    var item = PackageItem(lines: ended.lines, part: part)
    item.headingLevel = own.headingLevel
    item.isTitle = own.isTitle
    item.listDepth = own.place.depth
    if !own.label.isEmpty, !item.lines.isEmpty {
      item.lines.begin(with: own.label)
      item.numbering = .number(list: own.place.list &* 32 &+ own.place.depth)
    } else if own.place.isItem {
      item.numbering = .bullet
    }
    switch own.note {
    case nil: paragraphs.add(item, boxes: ended.boxes)
    case "endnote": endnotes.append(item)
    default: footnotes.append(item)
    }
  }

  mutating func endCell() {
    paragraphs.endCell(part: part)
  }
}
