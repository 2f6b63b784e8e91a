// The forms in which findings are reported.

/// A form in which findings are reported.
package enum LintFormat: String, CaseIterable, Sendable {
  /// For a person at a terminal.
  case text
  /// One JSON object a line.
  case jsonl
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Checkstyle's XML.
  case checkstyle
  /// JUnit's XML.
  case junit
  /// Commands of GitHub Actions, which mark the lines of a change.
  case github
  /// Reviewdog's diagnostics, one a line.
  case rdjson

  /// Writes a report in this form.
  package func text(of report: LintReport) -> String {
    switch self {
    case .text: TextReport.text(of: report)
    case .jsonl: JSONLinesReport.text(of: report)
    case .sarif: SARIFReport.text(of: report)
    case .checkstyle: CheckstyleReport.text(of: report)
    case .junit: JUnitReport.text(of: report)
    case .github: GitHubReport.text(of: report)
    case .rdjson: ReviewdogReport.text(of: report)
    }
  }
}
