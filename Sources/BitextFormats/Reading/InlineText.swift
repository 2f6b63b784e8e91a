// Gathers the text of a segment around the codes that stand in it.
internal import Markup
internal import TextModel

/// Gathers the text of a segment around the codes that stand in it.
///
/// A pair of codes (bold) joins what stands on both sides of it: it may stand inside a word. A code
/// that stands for something (a line break, a picture, a value) does not: where it has words on both
/// sides, a space takes its place. A pair with nothing inside stands for something, too.
struct InlineText {
  private(set) var text = UnitText()
  private let keepsPlaces: Bool
  private var hasCode = false
  private var isJustOpened = false
  private var isEmpty = true
  private var textStart: Int?

  init(at place: XMLPlace, keepsPlaces: Bool) {
    self.keepsPlaces = keepsPlaces
    text.line = place.line
  }

  /// Takes a text; its end is told by ``tag(at:)``.
  mutating func append(_ token: XMLToken, of reader: XMLReader) {
    let before = text.utf8.count
    isJustOpened = false
    if hasCode {
      hasCode = false
      reader.append(textOf: token, to: &text.utf8)
      let isBetweenWords =
        before > 0 && before < text.utf8.count && Self.isOfWord(text.utf8[before - 1])
        && Self.isOfWord(text.utf8[before])
      if isBetweenWords { text.utf8.insert(0x20, at: before) }
    } else {
      reader.append(textOf: token, to: &text.utf8)
    }
    if isEmpty {
      text.line = token.place.line
      isEmpty = false
    }
    if keepsPlaces { textStart = token.place.offset }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// A code that stands for something stands here.
  mutating func code() { hasCode = true }

  /// A pair of codes begins here.
  mutating func open() { isJustOpened = true }

  /// A pair of codes ends here.
  mutating func close() {
    if isJustOpened { hasCode = true }
    isJustOpened = false
  }

  /// A tag begins here: a text that was open ends.
  mutating func tag(at place: XMLPlace) {
    guard let start = textStart else { return }
    textStart = nil
    text.places.append(ByteSpan(start, place.offset))
  }
}
