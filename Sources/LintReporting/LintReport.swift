// What a report is made of.
package import Linting

/// The outcome of a run, as the reports write it.
package struct LintReport: Sendable {
  /// The findings, in order.
  package var findings: [Finding]
  /// The fingerprint of each finding.
  package var fingerprints: [String]
  /// What each rule of the run is for.
  package var rules: [RuleDescription]
  /// How many documents were looked at.
  package var documentCount: Int
  /// The program's version.
  package var version: String

  /// Creates a report.
  ///
  /// - Parameter places: As for `Fingerprint.all(of:places:)`.
  package init(
    findings: [Finding], rules: [RuleDescription], documentCount: Int, version: String,
    places: [String: String] = [:]
  ) {
    self.findings = findings
    fingerprints = Fingerprint.all(of: findings, places: places)
    self.rules = rules.sorted { $0.id < $1.id }
    self.documentCount = documentCount
    self.version = version
  }

  /// The findings of each document, in order.
  var byDocument: [(document: String, findings: ArraySlice<Finding>)] {
    var groups: [(document: String, findings: ArraySlice<Finding>)] = []
    var start = 0
    for index in findings.indices.dropFirst()
    where findings[index].place.document != findings[start].place.document {
      groups.append((findings[start].place.document, findings[start..<index]))
      start = index
    }
    if start < findings.count {
      groups.append((findings[start].place.document, findings[start...]))
    }
    return groups
  }
}
