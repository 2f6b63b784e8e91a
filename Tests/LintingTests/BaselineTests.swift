// Tests of baselines and fingerprints.
import Linting
import Testing
import TextModel

@Suite struct BaselineTests {
  private func finding(
    _ text: String, line: Int, rule: String = "inconsistent-dash", document: String = "plan.md"
  ) -> Finding {
    let place = Place(
      document: document, span: ByteSpan(line * 10, line * 10 + text.utf8.count),
      start: TextPosition(line: line, column: 1),
      end: TextPosition(line: line, column: 1 + text.count),
      byteColumns: (1, 1 + text.utf8.count), text: text, line: text, offsetInLine: 0)
    return Finding(rule: rule, severity: .warning, place: place, message: "m")
  }

  @Test("An old corpus starts at zero; what is found again on another line is still known")
  func moved() throws {
    let old = [finding("China–LAC", line: 3), finding("China–LAC", line: 9)]
    let file = Baseline.text(of: old)
    let baseline = try Baseline(file: "b", bytes: Array(file.utf8))
    #expect(baseline.new(among: old).isEmpty)
    let now = [
      finding("China–LAC", line: 1), finding("China–LAC", line: 40), finding("China–LAC", line: 41),
      finding("China–LAC", line: 2, document: "other.md"), finding("中拉", line: 5),
    ]
    #expect(baseline.new(among: now) == Array(now[2...]))
    #expect(Baseline.text(of: old) == file)
  }

  @Test(
    "A file that is no baseline is refused with what to do, not taken for an empty one",
    arguments: [
      ("", "b: is no baseline"), ("hello\n", "b: is no baseline"),
      ("# isogloss lint baseline, version 1\nabc\n", "b:2: is no entry"),
    ])
  func refused(text: String, message: String) {
    #expect {
      try Baseline(file: "b", bytes: Array(text.utf8))
    } throws: {
      "\($0)".hasPrefix(message)
    }
  }
}
