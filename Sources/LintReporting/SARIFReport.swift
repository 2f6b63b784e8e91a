// Findings as SARIF 2.1.0.
import Linting
import TextModel

/// Writes findings as SARIF 2.1.0 (OASIS, 27 March 2020).
enum SARIFReport {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  static func text(of report: LintReport) -> String {
    let indices = Dictionary(
      report.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let results = zip(report.findings, report.fingerprints).map { finding, fingerprint in
      result(finding, fingerprint, ruleIndex: indices[finding.rule])
    }
    let run = JSONValue.object([
      "tool": .object(["driver": driver(report)]),
      // Columns are counted in code points throughout.
      "columnKind": "unicodeCodePoints", "results": .array(results),
    ])
    let log = JSONValue.object(["$schema": .string(schema), "version": "2.1.0", "runs": [run]])
    return log.line + "\n"
  }

  private static func driver(_ report: LintReport) -> JSONValue {
    .object([
      "name": "isogloss", "version": .string(report.version),
      "rules": .array(report.rules.map(rule)),
    ])
  }

  private static func rule(_ rule: RuleDescription) -> JSONValue {
    .object([
      "id": .string(rule.id), "shortDescription": message(rule.summary),
      "fullDescription": message(rule.details), "help": message(rule.remedy),
      "defaultConfiguration": .object(["level": .string(level(rule.severity))]),
    ])
  }

  private static func result(
    _ finding: Finding, _ fingerprint: String, ruleIndex: Int?
  ) -> JSONValue {
    .object([
      "ruleId": .string(finding.rule), "ruleIndex": ruleIndex.map(JSONValue.integer),
      "level": .string(level(finding.severity)), "message": message(finding.message),
      "locations": [.object(["physicalLocation": physicalLocation(finding.place)])],
      "relatedLocations": finding.related.isEmpty
        ? nil : .array(finding.related.enumerated().map { related($0, $1) }),
      "partialFingerprints": .object(["isogloss/v1": .string(fingerprint)]),
      "fixes": finding.fixes.isEmpty
        ? nil : [fix(finding.fixes, in: finding.place)],
    ])
  }

  private static func related(_ index: Int, _ related: Finding.Related) -> JSONValue {
    .object([
      "id": .integer(index + 1), "physicalLocation": physicalLocation(related.place),
      "message": message(related.message),
    ])
  }

  private static func physicalLocation(_ place: Place) -> JSONValue {
    .object([
      "artifactLocation": artifact(place.document),
      "region": .object([
        "startLine": .integer(place.start.line), "startColumn": .integer(place.start.column),
        "endLine": .integer(place.end.line), "endColumn": .integer(place.end.column),
        "byteOffset": .integer(place.span.start), "byteLength": .integer(place.span.count),
      ]),
    ])
  }

  /// One fix: what SARIF calls several are alternatives.
  private static func fix(_ fixes: [Fix], in place: Place) -> JSONValue {
    let replacements = fixes.map { fix in
      let region = JSONValue.object([
        "byteOffset": .integer(fix.span.start), "byteLength": .integer(fix.span.count),
      ])
      return JSONValue.object([
        "deletedRegion": region, "insertedContent": message(fix.replacement),
      ])
    }
    let change = JSONValue.object([
      "artifactLocation": artifact(place.document), "replacements": .array(replacements),
    ])
    let isSafe = fixes.allSatisfy(\.isSafe)
    return .object([
      "description": message(isSafe ? "Replace" : "Replace, after a look"),
      "artifactChanges": [change],
    ])
  }

  private static func artifact(_ path: String) -> JSONValue {
    .object(["uri": .string(PercentEncoding.uri(ofPath: path))])
  }

  private static func message(_ text: String) -> JSONValue { .object(["text": .string(text)]) }

  private static func level(_ severity: Severity) -> String {
    severity == .info ? "note" : severity.rawValue
  }
}
