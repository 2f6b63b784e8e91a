// Tests of the stretches that no rule of naming reads.
import Linting
import Testing
import TextModel

@Suite struct QuietSpansTests {
  /// The quiet stretches of a text that is one block, as text.
  private func quiet(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let spans = QuietSpans(in: bytes, blocks: [ByteSpan(0, bytes.count)])
    var found: [String] = []
    var start: Int?
    for index in 0...bytes.count {
      let isQuiet = index < bytes.count && spans.overlaps(ByteSpan(index, index + 1))
      if isQuiet, start == nil { start = index }
      if !isQuiet, let first = start {
        found.append(String(decoding: bytes[first..<index], as: UTF8.self))
        start = nil
      }
    }
    return found
  }

  @Test(
    "Quotations, titles, addresses and file names are nobody's style but their own",
    arguments: [
      ("He said “one thing” and \"another\".", ["“one thing”", "\"another\""]),
      ("第一、《条约》和「报告」。", ["《条约》", "「报告」"]),
      ("An open “quotation ends nowhere.", []),
      (
        "See https://example.org/a.html, or www.example.org.",
        [
          "https://example.org/a.html", "www.example.org",
        ]
      ),
      (
        "Write to a.b@example.org (or plan.docx); at 5 p.m. it ends: now.",
        [
          "a.b@example.org", "plan.docx",
        ]
      ),
      ("a:b and x.y are none, e.g. here.", []), ("", []), ("«un mot»", ["«un mot»"]),
    ])
  func stretches(text: String, expected: [String]) {
    #expect(quiet(text) == expected)
  }
}
