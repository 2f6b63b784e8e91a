// A line of plain text and what tells whether it goes on with the line before.
internal import DocumentModel
internal import TextModel

/// A line of plain text and what tells whether it goes on with the line before.
struct TextLine {
  /// The line without white space at both ends.
  let text: ByteSpan
  /// How far the text is indented, in columns.
  let indentation: Int
  /// The width of the line in columns, indentation included; a Chinese character takes two.
  let columns: Int
  /// The width of the line's first word, or of its first character in Chinese.
  let firstWord: Int
  /// How the line ends.
  let ending: BlockEnding
  /// Whether the line begins with a small letter.
  let beginsSmall: Bool
  /// Whether the line ends or begins with a character of Chinese or Japanese, which no space joins.
  let isWide: Bool
  /// Where the text begins after a bullet; `nil` without one.
  let bulletEnd: Int?
  /// Whether the line begins with the mark of an item.
  let hasMark: Bool

  /// Looks at the line that `span` covers.
  ///
  /// - Complexity: O(n) in the length of the line.
  init(_ span: ByteSpan, in bytes: UnsafeBufferPointer<UInt8>) {
    text = bytes.trimmed(span)
    let body = UnsafeBufferPointer(rebasing: bytes[text.range])
    indentation = Self.columns(UnsafeBufferPointer(rebasing: bytes[span.start..<text.start]))
    columns = indentation + Self.columns(body)
    let word = body.first.map { $0 >= 0xE3 } ?? false ? body.prefix(3) : body.prefix { $0 > 0x20 }
    firstWord = Self.columns(UnsafeBufferPointer(rebasing: word))
    ending = BlockEnding(body)
    beginsSmall = body.first.map { (0x61...0x7A).contains($0) } ?? false
    isWide = body.first.map { $0 >= 0xE3 } ?? false
    let start = text.start
    bulletEnd = Self.bulletEnd(body).map { $0 + start }
    hasMark = EnumeratorScanner().mark(in: bytes, at: text).map { !$0.isTentative } ?? false
  }

  private static func columns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xE3 ? 2 : $1 == 0x09 ? 4 : 1) }
  }

  /// The length of a bullet and the space after it.
  private static func bulletEnd(_ body: UnsafeBufferPointer<UInt8>) -> Int? {
    for bullet in bullets where body.starts(with: bullet) {
      var end = bullet.count
      let isSign = bullet.count == 1
      guard !isSign || end < body.count && body[end] == 0x20 else { return nil }
      while end < body.count, body[end] == 0x20 || body[end] == 0x09 { end += 1 }
      return end < body.count ? end : nil
    }
    return nil
  }

  private static let bullets: [[UInt8]] = ["•", "●", "○", "■", "◆", "▪", "‣", "⁃", "-", "*", "+"]
    .map { Array($0.utf8) }
}
