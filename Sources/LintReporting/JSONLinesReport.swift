// Findings as JSON lines.
import Linting
import TextModel

/// Writes findings as JSON, one a line.
enum JSONLinesReport {
  static func text(of report: LintReport) -> String {
    zip(report.findings, report.fingerprints).map { finding, fingerprint in
      finding.json(fingerprint: fingerprint).line + "\n"
    }.joined()
  }
}
