// The paragraphs of a package while they are read.

/// The paragraphs of a package while they are read, text boxes inside paragraphs and cells of tables
/// included.
struct PackageParagraphs {
  /// A paragraph that is being read.
  private struct Open {
    var lines = ParagraphLines()
    /// Paragraphs of text boxes that are anchored in it; they come after it.
    var boxes: [PackageItem] = []
  }

  /// The paragraphs so far.
  private(set) var items: [PackageItem] = []
  private var open: [Open] = []
  /// Where open cells begin among ``items``.
  private var cells: [Int] = []
  /// What the paragraph before leaves to the next one.
  private var carried: ParagraphLines?

  /// Whether a paragraph is being read.
  var isOpen: Bool { !open.isEmpty }

  mutating func begin() {
    open.append(Open())
  }

  /// Adds text that stands at `place` of its part; `nil` where it stands nowhere as it is.
  mutating func add(_ text: String, at place: Int? = nil) {
    if isOpen { open[open.count - 1].lines.add(text, at: place) }
  }

  mutating func addBreak() {
    if isOpen { open[open.count - 1].lines.addBreak() }
  }

  /// Ends the paragraph that is being read.
  ///
  /// - Parameter joinsNext: Whether its end is none in the version that is read, so that the next
  ///   paragraph goes on with it.
  /// - Returns: Its text and the paragraphs of its text boxes; `nil` where it goes on.
  mutating func end(joinsNext: Bool) -> (lines: ParagraphLines, boxes: [PackageItem])? {
    guard var paragraph = open.popLast() else { return nil }
    if isOpen { return (paragraph.lines, paragraph.boxes) }
    if var before = carried {
      before.join(paragraph.lines)
      paragraph.lines = before
      carried = nil
    }
    if joinsNext {
      carried = paragraph.lines
      return paragraph.boxes.isEmpty ? nil : (ParagraphLines(), paragraph.boxes)
    }
    return (paragraph.lines, paragraph.boxes)
  }

  /// Adds a paragraph, and those of its text boxes after it; where it stands in a text box itself,
  /// after the paragraph that the box is anchored in.
  mutating func add(_ item: PackageItem?, boxes: [PackageItem]) {
    let all = (item.map { [$0] } ?? []) + boxes
    if isOpen {
      open[open.count - 1].boxes += all
    } else {
      items += all
    }
  }

  mutating func beginCell() {
    cells.append(items.count)
  }

  /// Ends a cell; one with a single paragraph is that paragraph.
  mutating func endCell(part: String) {
    flush(part)
    guard let first = cells.popLast() else { return }
    let filled = items.indices.dropFirst(first).filter { !items[$0].lines.isEmpty }
    if filled.count == 1 { items[filled[0]].isCell = true }
  }

  /// Ends a part of the package, whatever is still open in it.
  mutating func endPart(_ part: String) {
    flush(part)
    open = []
    cells = []
  }

  private mutating func flush(_ part: String) {
    if let lines = carried, !lines.isEmpty { items.append(PackageItem(lines: lines, part: part)) }
    carried = nil
  }
}
