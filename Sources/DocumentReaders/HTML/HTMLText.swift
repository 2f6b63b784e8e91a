// The text of a web page as a reader sees it, piece by piece.
internal import DocumentModel
internal import Markup
internal import TextModel

/// Collects the text of a web page as a reader sees it: white space folded, references resolved,
/// each piece with the bytes that it comes from.
struct HTMLText {
  /// A stretch of the page that is seen.
  private struct Piece {
    var range: Range<Int>
    /// What is seen in its place; `nil` where it is seen as it is written.
    var text: [UInt8]?
  }

  /// A block of the text.
  private struct Section {
    var pieces: Range<Int>
    var draft: BlockDraft
  }

  private let source: [UInt8]
  private var references = HTMLReference()
  private var pieces: [Piece] = []
  private var sections: [Section] = []
  /// Where the block that is being read begins among the pieces.
  private var first = 0
  /// The label of an item, which waits for the item's text.
  private var label: Piece?
  /// White space that is seen only if text follows.
  private var space: Range<Int>?
  /// The first byte of the last character.
  private var lastLead: UInt8 = 0

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// How many blocks have been read.
  var blockCount: Int { sections.count }

  /// Whether the block that is being read has text so far.
  private var hasText: Bool { pieces.count > first }

  /// Puts a label before the text that follows.
  mutating func setLabel(_ text: String, at range: Range<Int>) {
    label = Piece(range: range, text: Array(text.utf8))
  }

  /// Drops a label that no text followed.
  mutating func dropLabel() {
    label = nil
  }

  /// Ends the block that is being read; it counts only if it has text.
  mutating func endBlock(_ draft: BlockDraft) {
    space = nil
    lastLead = 0
    guard hasText else { return }
    sections.append(Section(pieces: first..<pieces.count, draft: draft))
    first = pieces.count
  }

  /// A line break inside a block, seen as a space.
  mutating func addBreak(at range: Range<Int>) {
    if hasText, space == nil { space = range }
  }

  /// Text that is kept as it stands, lines and all.
  mutating func addVerbatim(_ range: Range<Int>) {
    if !range.isEmpty { add(Piece(range: range)) }
  }

  /// Text with references and white space to be folded.
  ///
  /// - Complexity: O(n).
  mutating func add(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      if Self.isSpace(source[index]) {
        while index < range.upperBound, Self.isSpace(source[index]) { index += 1 }
        if hasText, space == nil { space = start..<index }
      } else if source[index] == UInt8(ascii: "&"),
        let (text, end) = references.read(source, at: index, before: range.upperBound)
      {
        index = end
        addReference(text, start..<end)
      } else {
        index += 1
        while index < range.upperBound, !Self.isSpace(source[index]),
          source[index] != UInt8(ascii: "&")
        { index += 1 }
        add(Piece(range: start..<index))
      }
    }
  }

  private mutating func addReference(_ text: [UInt8], _ range: Range<Int>) {
    // A soft hyphen is not seen.
    if text == [0xC2, 0xAD] { return add(Piece(range: range, text: [])) }
    add(Piece(range: range, text: text))
  }

  private mutating func add(_ piece: Piece) {
    if !hasText, let label { pieces.append(label) }
    label = nil
    if let space, hasText { addSpace(space, before: piece) }
    space = nil
    let shown = piece.text.map { $0[...] } ?? source[piece.range]
    if let lead = shown.last(where: { $0 & 0xC0 != 0x80 }) { lastLead = lead }
    pieces.append(piece)
  }

  private mutating func addSpace(_ range: Range<Int>, before piece: Piece) {
    let next = piece.text?.first ?? source[piece.range.lowerBound]
    let isBroken = source[range].contains { $0 == 0x0A || $0 == 0x0D }
    // A line end between two Chinese characters is none of the text's own.
    if isBroken, Self.isWide(next), Self.isWide(lastLead) { return }
    pieces.append(Piece(range: range, text: isPlainSpace(range) ? nil : [0x20]))
  }

  private func isPlainSpace(_ range: Range<Int>) -> Bool {
    range.count == 1 && source[range.lowerBound] == 0x20
  }

  /// Whether a byte begins a character of Chinese or its punctuation.
  private static func isWide(_ lead: UInt8) -> Bool { (0xE3...0xE9).contains(lead) || lead == 0xEF }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
  }

  /// The text and its blocks, as offsets into the text.
  ///
  /// - Complexity: O(n).
  func finished(_ page: SourceText) -> (text: SourceText, drafts: [BlockDraft]) {
    var edits: [(span: ByteSpan, text: [UInt8])] = []
    var place = 0
    for (number, section) in sections.enumerated() {
      for index in section.pieces {
        let piece = pieces[index]
        var border: [UInt8] =
          number > 0 && index == section.pieces.lowerBound ? [0x0A, 0x0A] : []
        if piece.range.lowerBound > place {
          edits.append((ByteSpan(place, piece.range.lowerBound), border))
          border = []
        }
        if let text = piece.text { edits.append((ByteSpan(piece.range), border + text)) }
        place = piece.range.upperBound
      }
    }
    if place < source.count { edits.append((ByteSpan(place, source.count), [])) }
    let plain = page.replacing(edits, isMarkup: true)
    let drafts = sections.map { section in
      var draft = section.draft
      let start = pieces[section.pieces.lowerBound].range.lowerBound
      let end = pieces[section.pieces.upperBound - 1].range.upperBound
      draft.span = plain.span(of: ByteSpan(start, end))
      return draft
    }
    return (plain.text, drafts)
  }
}
