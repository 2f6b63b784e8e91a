// Findings as Checkstyle's XML.
import Linting
import TextModel

/// Writes findings as Checkstyle's XML.
enum CheckstyleReport {
  static func text(of report: LintReport) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
    for group in report.byDocument {
      text += "  <file name=\"\(XMLText.escaped(group.document))\">\n"
      for finding in group.findings {
        let start = finding.place.start
        text += "    <error line=\"\(start.line)\" column=\"\(start.column)\""
        text += " severity=\"\(finding.severity.rawValue)\""
        text += " message=\"\(XMLText.escaped(finding.message))\""
        text += " source=\"isogloss.\(XMLText.escaped(finding.rule))\"/>\n"
      }
      text += "  </file>\n"
    }
    return text + "</checkstyle>\n"
  }
}
