// The text of a source or a target in XLIFF 1.
internal import Markup
internal import TextModel

/// The text of a source or a target in XLIFF 1, whole and by its segments.
struct XLIFF1Text {
  /// A segment that the file marks.
  struct Segment {
    var id: String
    var text: UnitText
  }

  /// The whole text.
  private(set) var whole = UnitText()
  /// The segments that are marked in it, in the order of the file.
  private(set) var segments: [Segment] = []

  /// Creates an empty text.
  init() {}

  /// Reads the element that `token`, the last one, begins.
  init(_ reader: XMLReader, from token: XMLToken, keepsPlaces: Bool) throws {
    var text = InlineText(at: token.place, keepsPlaces: keepsPlaces)
    var segment: (id: String, depth: Int, text: InlineText)?
    var depth = 1
    var skipped = 0
    while depth > 0, let token = try reader.nextToken() {
      guard token.kind != .text else {
        guard skipped == 0 else { continue }
        text.append(token, of: reader)
        segment?.text.append(token, of: reader)
        continue
      }
      text.tag(at: token.place)
      segment?.text.tag(at: token.place)
      guard token.kind == .start else {
        if let open = segment, open.depth == depth {
          segments.append(Segment(id: open.id, text: open.text.text))
          segment = nil
        }
        depth -= 1
        if skipped == 0 {
          text.close()
          segment?.text.close()
        }
        skipped = max(0, skipped - 1)
        continue
      }
      depth += 1
      let name = reader.name(of: token).local
      if skipped > 0 || Self.isCode(name) { skipped += 1 }
      if skipped == 0 {
        text.open()
        segment?.text.open()
      }
      if skipped <= 1, name == "x" || name == "ph" {
        text.code()
        segment?.text.code()
      }
      if name == "mrk", skipped == 0, segment == nil, let id = Self.segment(token, reader) {
        segment = (id, depth, InlineText(at: token.place, keepsPlaces: keepsPlaces))
      }
    }
    whole = text.text
  }

  /// Whether what stands inside an element is code, and no text.
  private static func isCode(_ name: String) -> Bool {
    ["bpt", "ept", "it", "ph", "x", "bx", "ex"].contains(name)
  }

  private static func segment(_ token: XMLToken, _ reader: XMLReader) -> String? {
    let attributes = reader.attributes(of: token)
    guard attributes.contains(where: { $0.name.local == "mtype" && $0.value == "seg" }) else {
      return nil
    }
    return attributes.first { $0.name.local == "mid" }?.value
  }
}
