// The text of a web page as a reader sees it, piece by piece.
internal import DocumentModel
internal import Markup
internal import TextModel

/// Collects the text of a web page as a reader sees it: white space folded, references resolved,
/// each piece with the bytes that it comes from.
struct HTMLText {
  private let source: [UInt8]
  private var references = HTMLReference()
  private var seen = SeenText()
  /// The label of an item, which waits for the item's text.
  private var label: SeenText.Piece?
  /// White space that is seen only if text follows.
  private var space: Range<Int>?
  /// The first byte of the last character.
  private var lastLead: UInt8 = 0

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// How many blocks have been read.
  var blockCount: Int { seen.blockCount }

  /// Puts a label before the text that follows.
  mutating func setLabel(_ text: String, at range: Range<Int>) {
    label = SeenText.Piece(range: range, text: Array(text.utf8))
  }

  /// Drops a label that no text followed.
  mutating func dropLabel() {
    label = nil
  }

  /// Ends the block that is being read; it counts only if it has text.
  mutating func endBlock(_ draft: BlockDraft) {
    space = nil
    lastLead = 0
    seen.endBlock(draft)
  }

  /// A line break inside a block, seen as a space.
  mutating func addBreak(at range: Range<Int>) {
    if seen.hasText, space == nil { space = range }
  }

  /// Text that is kept as it stands, lines and all.
  mutating func addVerbatim(_ range: Range<Int>) {
    if !range.isEmpty { add(SeenText.Piece(range: range)) }
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
        if seen.hasText, space == nil { space = start..<index }
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
        add(SeenText.Piece(range: start..<index))
      }
    }
  }

  private mutating func addReference(_ text: [UInt8], _ range: Range<Int>) {
    // A soft hyphen is not seen.
    if text == [0xC2, 0xAD] { return add(SeenText.Piece(range: range, text: [])) }
    add(SeenText.Piece(range: range, text: text))
  }

  private mutating func add(_ piece: SeenText.Piece) {
    if !seen.hasText, let label { seen.add(label) }
    label = nil
    if let space, seen.hasText { addSpace(space, before: piece) }
    space = nil
    let shown = piece.text.map { $0[...] } ?? source[piece.range]
    if let lead = shown.last(where: { $0 & 0xC0 != 0x80 }) { lastLead = lead }
    seen.add(piece)
  }

  private mutating func addSpace(_ range: Range<Int>, before piece: SeenText.Piece) {
    let next = piece.text?.first ?? source[piece.range.lowerBound]
    let isBroken = source[range].contains { $0 == 0x0A || $0 == 0x0D }
    // A line end between two Chinese characters is none of the text's own.
    if isBroken, Self.isWide(next), Self.isWide(lastLead) { return }
    seen.add(SeenText.Piece(range: range, text: isPlainSpace(range) ? nil : [0x20]))
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
    seen.finished(page, isMarkup: true)
  }
}
