// Findings as Reviewdog's diagnostics.
import Linting
import TextModel

/// Writes findings in the Reviewdog Diagnostic Format; its columns count bytes of UTF-8.
enum ReviewdogReport {
  static func text(of report: LintReport) -> String {
    let result = JSONValue.object([
      "source": .object(["name": "isogloss"]),
      "diagnostics": .array(report.findings.map(diagnostic)),
    ])
    return result.line + "\n"
  }

  private static func diagnostic(_ finding: Finding) -> JSONValue {
    .object([
      "message": .string(finding.message),
      "location": location(finding.place),
      "severity": .string(finding.severity.rawValue.uppercased()),
      "code": .object(["value": .string(finding.rule)]),
      "suggestions": .array(suggestions(finding)),
    ])
  }

  /// A fix replaces a range of lines and columns here, so only one of the found words can be told.
  private static func suggestions(_ finding: Finding) -> [JSONValue] {
    finding.fixes.filter { $0.span == finding.place.span }.map {
      .object(["range": range(finding.place), "text": .string($0.replacement)])
    }
  }

  private static func location(_ place: Place) -> JSONValue {
    .object(["path": .string(place.document), "range": range(place)])
  }

  private static func range(_ place: Place) -> JSONValue {
    .object([
      "start": position(place.start, column: place.byteColumns.start),
      "end": position(place.end, column: place.byteColumns.end),
    ])
  }

  private static func position(_ position: TextPosition, column: Int) -> JSONValue {
    .object(["line": .integer(position.line), "column": .integer(column)])
  }
}
