// Gathers the text of a segment around the codes that stand in it.
internal import Markup
internal import TextModel

/// Gathers the text of a segment around the codes that stand in it.
///
/// A pair of codes (bold) joins what stands on both sides of it: it may stand inside a word. A code
/// that stands for something (a line break, a picture, a value) does not: where it has words on both
/// sides, a space takes its place.
struct InlineText {
  private(set) var text = UnitText()
  private let keepsPlaces: Bool
  private var hasCode = false
  private var isEmpty = true
  private var textStart: Int?

  init(at place: XMLPlace, keepsPlaces: Bool) {
    self.keepsPlaces = keepsPlaces
    text.line = place.line
  }

  /// Takes a text; its end is told by ``tag(at:)``.
  mutating func append(_ token: XMLToken, of reader: XMLReader) {
    let before = text.utf8.count
    if hasCode {
      hasCode = false
      reader.append(textOf: token, to: &text.utf8)
      let needsSpace =
        before > 0 && text.utf8[before - 1] > 0x20 && before < text.utf8.count
        && text.utf8[before] > 0x20
      if needsSpace { text.utf8.insert(0x20, at: before) }
    } else {
      reader.append(textOf: token, to: &text.utf8)
    }
    if isEmpty {
      text.line = token.place.line
      isEmpty = false
    }
    if keepsPlaces { textStart = token.place.offset }
  }

  /// A code that stands for something stands here.
  mutating func code() { hasCode = true }

  /// A tag begins here: a text that was open ends.
  mutating func tag(at place: XMLPlace) {
    guard let start = textStart else { return }
    textStart = nil
    text.places.append(ByteSpan(start, place.offset))
  }
}
