// Tests of the forms in which findings are reported.
import LintReporting
import Linting
import Testing
import TextModel

@Suite struct LintReportTests {
  private static let rule = RuleDescription(
    id: "inconsistent-dash", severity: .warning, summary: "Two kinds of dash.", details: "Details.",
    fires: .init("a", note: ""), silent: .init("b", note: ""), remedy: "Choose one.")

  private static let line = "\t中国—拉共体论坛 <&> \"x\": 100%, a"

  private static func place(_ document: String, _ text: String, offset: Int) -> Place {
    let bytes = line.unicodeScalars.prefix(offset).reduce(0) { $0 + UTF8.width($1) }
    return Place(
      document: document, span: ByteSpan(bytes, bytes + text.utf8.count),
      start: TextPosition(line: 7, column: offset + 1),
      end: TextPosition(line: 7, column: offset + 1 + text.unicodeScalars.count),
      byteColumns: (bytes + 1, bytes + 1 + text.utf8.count), text: text, line: line,
      offsetInLine: offset)
  }

  private static let report = LintReport(
    findings: [
      Finding(
        rule: rule.id, severity: .warning, place: place("a b/计划.md", "拉共体", offset: 4),
        message: "“拉共体” <&>, 100%: two\nlines", concept: "celac",
        fixes: [Fix(span: ByteSpan(10, 19), replacement: "拉加共同体", isSafe: true)],
        related: [.init(place: place("b.md", "论坛", offset: 7), message: "written so here")]),
      Finding(
        rule: rule.id, severity: .info, place: place("b.md", "论坛", offset: 7), message: "m"),
    ], rules: [rule], documentCount: 3, version: "0.1.0")

  @Test("The caret stands under the words, also where characters take two columns")
  func text() {
    #expect(
      LintFormat.text.text(of: Self.report) == """
        a b/计划.md:7:5: warning: “拉共体” <&>, 100%: two lines [inconsistent-dash]
            |  中国—拉共体论坛 <&> "x": 100%, a
            |       ^^^^^^
            = b.md:7:8: written so here

        b.md:7:8: info: m [inconsistent-dash]
            |  中国—拉共体论坛 <&> "x": 100%, a
            |             ^^^^

        3 documents: 1 warning, 1 info

        """)
    let clean = LintReport(findings: [], rules: [], documentCount: 1, version: "0.1.0")
    #expect(LintFormat.text.text(of: clean) == "1 document, nothing found\n")
  }

  @Test(
    "What other tools read is whole, whatever stands in messages, names and lines",
    arguments: [
      (
        LintFormat.github,
        "::warning file=a b/计划.md,line=7,endLine=7,col=5,endColumn=8,title=inconsistent-dash"
          + "::“拉共体” <&>, 100%25: two%0Alines\n"
      ),
      (.checkstyle, "<file name=\"a b/计划.md\">"),
      (.checkstyle, "message=\"“拉共体” &lt;&amp;&gt;, 100%: two&#10;lines\""),
      (.junit, "<testsuites name=\"isogloss\" tests=\"2\" failures=\"2\">"),
      (.sarif, "\"uri\":\"a%20b/%E8%AE%A1%E5%88%92.md\""),
      (.sarif, "\"columnKind\":\"unicodeCodePoints\""),
      (.sarif, "\"partialFingerprints\":{\"isogloss/v1\":\""),
      (.sarif, "\"level\":\"note\""),
      (.rdjson, "\"start\":{\"line\":7,\"column\":11},\"end\":{\"line\":7,\"column\":20}"),
      (.rdjson, "\"suggestions\":[{\"range\":"),
      (.jsonl, "\"document\":\"a b/计划.md\",\"start\":10,\"end\":19,\"line\":7,\"column\":5"),
    ])
  func machines(format: LintFormat, part: String) {
    let text = format.text(of: Self.report)
    #expect(text.contains(part), "\(text)")
  }

  @Test("A clean run is a whole report, too", arguments: LintFormat.allCases)
  func clean(format: LintFormat) {
    let report = LintReport(findings: [], rules: [Self.rule], documentCount: 0, version: "0.1.0")
    let text = format.text(of: report)
    #expect(text.isEmpty == (format == .jsonl || format == .github))
  }
}
