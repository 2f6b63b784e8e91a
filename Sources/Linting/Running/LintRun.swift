// Runs rules over documents.
import DocumentModel
package import TextModel

/// Runs rules over documents.
///
/// ```swift
/// let run = LintRun(documentRules: rules, collectionRules: comparing, knownRules: all)
/// let looks = documents.map { run.look(at: LintedDocument($0)) }  // in any order, in parallel
/// let findings = run.findings(of: looks)
/// ```
package struct LintRun: Sendable {
  private let documentRules: [any DocumentRule]
  private let collectionRules: [FactRule]
  private let knownRules: [String]
  private let activeRules: Set<String>
  private let severities: [String: Severity]

  /// Creates a run.
  ///
  /// - Parameters:
  ///   - suppressionRules: Which of the rules about comments take part.
  ///   - knownRules: The ids of all rules that there are, in this run or not.
  ///   - severities: The levels that the settings give, where they differ from the rules' own.
  package init(
    documentRules: [any DocumentRule], collectionRules: [any CollectionRule] = [],
    suppressionRules: [String], knownRules: [String],
    severities: [String: Severity] = [:]
  ) {
    self.documentRules = documentRules
    self.collectionRules = collectionRules.map { FactRule.of($0) }
    self.knownRules = knownRules
    self.severities = severities
    activeRules = Set(
      documentRules.map { type(of: $0).description.id }
        + collectionRules.map { type(of: $0).description.id } + suppressionRules)
  }

  /// What a run keeps of a document.
  package struct Look: Sendable {
    /// The document's name.
    package let name: String
    /// The SHA-256 of its file.
    package let hash: ContentHash
    let findings: [Finding]
    let suppressions: [Suppression]
    let facts: [any Sendable]
  }

  /// Looks at one document.
  ///
  /// - Complexity: That of the rules; the result holds nothing of the document's text but what
  ///   findings quote and what the comparing rules keep.
  package func look(at document: LintedDocument) -> Look {
    Look(
      name: document.name, hash: document.document.source.hash,
      findings: documentRules.flatMap { $0.findings(in: document) },
      suppressions: SuppressionReader.suppressions(in: document),
      facts: collectionRules.map { $0.facts(document) })
  }

  /// The findings of the run, in the order of documents' names and places.
  ///
  /// - Parameter looks: What was kept of the documents, in the order of the run.
  package func findings(of looks: [Look]) -> [Finding] {
    var byDocument: [String: [Finding]] = [:]
    for look in looks { byDocument[look.name, default: []] += look.findings }
    for (index, rule) in collectionRules.enumerated() {
      for finding in rule.findings(looks.map { $0.facts[index] }) {
        byDocument[finding.place.document, default: []].append(finding)
      }
    }
    let kept = looks.flatMap { look in
      SuppressionOutcome(
        byDocument[look.name] ?? [], suppressions: look.suppressions, knownRules: knownRules,
        activeRules: activeRules
      ).findings
    }
    return kept.map(withSeverity).sorted()
  }

  private func withSeverity(_ finding: Finding) -> Finding {
    var finding = finding
    finding.severity = severities[finding.rule] ?? finding.severity
    return finding
  }
}
