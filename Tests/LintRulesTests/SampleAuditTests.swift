// Holds the rules of consistency to the audit of what they find in the sample.
import FoundationEssentials
import LintRules
import Linting
import TestSupport
import Testing

@Suite struct SampleAuditTests {
  private struct Judged: Hashable {
    let rule: String
    let document: String
    let text: String
  }

  /// The verdicts on all documents together.
  private static func verdicts() throws -> [Judged: String] {
    let file = RepositoryPaths.fixtures("LintRules").appending(path: "audit.tsv")
    let rows = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n").filter { $0.hasPrefix("together\t") }
      .map { $0.split(separator: "\t").map(String.init) }
    return Dictionary(
      rows.filter { $0.count >= 6 }.map { row in
        (Judged(rule: row[1], document: row[2], text: row[4]), row[5])
      }, uniquingKeysWith: { first, _ in first })
  }

  private static let rules = [
    "conflicting-figure", "inconsistent-capitalization", "inconsistent-name",
    "inconsistent-reference", "inconsistent-spelling", "number-style",
  ]

  @Test("At least four in five findings in the sample are faults, and none is unjudged")
  func audited() throws {
    let rules = Rules.all.selecting(Self.rules)
    let run = LintRun(
      documentRules: rules.document, collectionRules: rules.collection, suppressionRules: [],
      knownRules: Rules.all.ids)
    let findings = run.findings(of: try SampleDocuments.all().map { run.look(at: $0) })
    let verdicts = try Self.verdicts()
    let judged = findings.map { finding in
      verdicts[
        Judged(
          rule: finding.rule, document: finding.place.document, text: finding.place.text)]
        ?? "unjudged: \(finding.rule) “\(finding.place.text)”"
    }
    #expect(judged.filter { $0.hasPrefix("unjudged") }.isEmpty)
    #expect(judged.count { $0 == "right" } * 5 >= judged.count * 4)
  }
}
