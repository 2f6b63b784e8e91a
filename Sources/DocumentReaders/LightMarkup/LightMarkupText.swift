// Collects the blocks of an AsciiDoc or reStructuredText document.
internal import DocumentModel
internal import TextModel

/// Collects the blocks of an AsciiDoc or reStructuredText document, line by line.
struct LightMarkupText {
  let bytes: [UInt8]
  private let marks: InlineMarks
  private var seen = SeenText()
  private var draft = BlockDraft(span: ByteSpan(0, 0), kind: .paragraph)
  /// The last number of each level of numbered items.
  private var counts: [Int] = []

  init(_ bytes: [UInt8], _ language: InlineMarks.Language) {
    self.bytes = bytes
    marks = InlineMarks(bytes, language)
  }

  /// Whether a paragraph is being read.
  var isOpen: Bool { seen.hasText }

  /// Begins a block of a kind; the one before ends.
  mutating func begin(_ kind: Block.Kind, level: Int? = nil) {
    end()
    draft.kind = kind
    draft.headingLevel = level
    if kind != .item { counts = [] }
  }

  /// Lets the numbers of a new list begin.
  mutating func restart(depth: Int) {
    counts = Array(counts.prefix(max(depth - 1, 0)))
  }

  /// Begins an item of a list; its mark is not part of the text, its number is.
  ///
  /// - Parameters:
  ///   - number: Where the mark of a numbered item stands, whose number is not written.
  ///   - style: How the number is written.
  mutating func beginItem(
    depth: Int, countedAt number: Range<Int>? = nil, style: OrdinalStyle = .decimal
  ) {
    end()
    draft.kind = .item
    draft.listDepth = depth
    while counts.count < depth { counts.append(0) }
    counts.removeSubrange(max(depth, 0)...)
    guard let number, depth > 0 else { return }
    counts[depth - 1] += 1
    seen.add(.init(range: number, text: Array("\(style.text(counts[depth - 1])). ".utf8)))
  }

  /// Adds a line, or part of one, to the block that is being read.
  mutating func add(_ span: ByteSpan) {
    guard !span.isEmpty else { return }
    if isInText { seen.add(.init(range: span.start..<span.start, text: [0x0A])) }
    for range in marks.seen(in: span.range) { seen.add(.init(range: range)) }
    isInText = true
  }

  /// Adds a stretch that is kept as it is written.
  mutating func addVerbatim(_ range: Range<Int>) {
    if !range.isEmpty { seen.add(.init(range: range)) }
  }

  /// Whether the block has text, and not a number alone.
  private var isInText = false

  /// Ends the block that is being read.
  mutating func end() {
    seen.endBlock(draft)
    draft = BlockDraft(span: ByteSpan(0, 0), kind: .paragraph)
    isInText = false
  }

  /// The text and its blocks.
  mutating func finished(_ source: SourceText) -> (text: SourceText, drafts: [BlockDraft]) {
    end()
    return seen.finished(source)
  }
}
