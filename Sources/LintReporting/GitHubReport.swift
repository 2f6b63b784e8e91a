// Findings as commands of GitHub Actions.
import Linting
import TextModel

/// Writes findings as workflow commands of GitHub Actions, which mark the lines of a change.
enum GitHubReport {
  static func text(of report: LintReport) -> String {
    report.findings.map(line).joined()
  }

  private static func line(_ finding: Finding) -> String {
    let place = finding.place
    var fields = "file=\(property(place.document)),line=\(place.start.line)"
    fields += ",endLine=\(place.end.line),col=\(place.start.column)"
    // An end column belongs to the last line, which GitHub takes only where it is the first.
    if place.end.line == place.start.line { fields += ",endColumn=\(place.end.column)" }
    fields += ",title=\(property(finding.rule))"
    return "::\(level(finding.severity)) \(fields)::\(data(finding.message))\n"
  }

  private static func level(_ severity: Severity) -> String {
    severity == .info ? "notice" : severity.rawValue
  }

  private static func data(_ text: String) -> String {
    text.map { character in
      switch character {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case "\r\n": "%0D%0A"
      default: String(character)
      }
    }.joined()
  }

  private static func property(_ text: String) -> String {
    data(text).map { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : String($0) }.joined()
  }
}
