// Findings as JUnit's XML.
import Linting
import TextModel

/// Writes findings as JUnit's XML: each is a failed test of its document.
enum JUnitReport {
  static func text(of report: LintReport) -> String {
    let count = report.findings.count
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"isogloss\" tests=\"\(max(1, count))\" failures=\"\(count)\">\n"
    if report.findings.isEmpty {
      // Some readers take a report without a test for one that is broken.
      text += "  <testsuite name=\"isogloss\" tests=\"1\" failures=\"0\">\n"
      text += "    <testcase classname=\"isogloss\" name=\"lint\"/>\n  </testsuite>\n"
    }
    for group in report.byDocument {
      let name = XMLText.escaped(group.document)
      let number = group.findings.count
      text += "  <testsuite name=\"\(name)\" tests=\"\(number)\" failures=\"\(number)\">\n"
      for finding in group.findings { text += testCase(finding, name) }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private static func testCase(_ finding: Finding, _ document: String) -> String {
    let start = finding.place.start
    let rule = XMLText.escaped(finding.rule)
    let message = XMLText.escaped(finding.message)
    return """
          <testcase classname="\(document)" name="\(rule) \(start.line):\(start.column)">
            <failure type="\(rule)" message="\(message)">\(XMLText.escaped(finding.place.line))</failure>
          </testcase>

      """
  }
}
