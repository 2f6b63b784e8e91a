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
  private let pairRules: [any PairRule]
  private let knownRules: [String]
  private let activeRules: Set<String>
  private let severities: [String: Severity]
  private let repeated: RepeatedFindings
  private let settled: SettledFindings

  /// Creates a run.
  ///
  /// - Parameters:
  ///   - suppressionRules: Which of the rules about comments take part.
  ///   - knownRules: The ids of all rules that there are, in this run or not.
  ///   - severities: The levels that the settings give, where they differ from the rules' own.
  package init(
    documentRules: [any DocumentRule], collectionRules: [any CollectionRule] = [],
    pairRules: [any PairRule] = [], suppressionRules: [String], knownRules: [String],
    severities: [String: Severity] = [:]
  ) {
    self.documentRules = documentRules
    self.pairRules = pairRules
    self.collectionRules = collectionRules.map { FactRule.of($0) }
    self.knownRules = knownRules
    self.severities = severities
    let descriptions =
      documentRules.map { type(of: $0).description }
      + collectionRules.map { type(of: $0).description }
      + pairRules.map { type(of: $0).description }
    settled = SettledFindings(
      settled: Dictionary(
        descriptions.filter { !$0.settles.isEmpty }.map { ($0.id, Set($0.settles)) },
        uniquingKeysWith: { first, _ in first }))
    repeated = RepeatedFindings(
      stronger: Dictionary(
        descriptions.filter { !$0.yieldsTo.isEmpty }.map { ($0.id, Set($0.yieldsTo)) },
        uniquingKeysWith: { first, _ in first }), pairRules: Set(pairRules.map(\.id)))
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
    /// Whether it was looked at beside its source.
    let isTranslation: Bool
    let findings: [Finding]
    let suppressions: [Suppression]
    let facts: [any Sendable]
    /// The document itself, where it is kept.
    let document: LintedDocument?
  }

  /// Looks at one document.
  ///
  /// - Parameters:
  ///   - pair: The document beside what it renders, where that is known.
  ///   - keeping: Whether the document is kept; one that is not is asked for again where a rule of
  ///     comparison found something in it.
  /// - Complexity: That of the rules; the result holds nothing of the document's text but what
  ///   findings quote and what the comparing rules keep.
  package func look(
    at document: LintedDocument, in pair: LintedPair? = nil, keeping: Bool = true
  ) -> Look {
    let paired = pair.map { pair in pairRules.flatMap { $0.findings(in: pair) } }
    return Look(
      name: document.name, hash: document.document.source.hash, isTranslation: pair != nil,
      findings: documentRules.flatMap { $0.findings(in: document) } + (paired ?? []),
      suppressions: SuppressionReader.suppressions(in: document),
      facts: collectionRules.map { $0.facts(document) },
      document: keeping ? document : nil)
  }

  /// The findings of the run, in the order of documents' names and places.
  ///
  /// - Parameter looks: What was kept of the documents, each with its document.
  package func findings(of looks: [Look]) -> [Finding] {
    findings(of: looks) { _ in nil }
  }

  /// The findings of the run, in the order of documents' names and places.
  ///
  /// - Parameters:
  ///   - looks: What was kept of the documents, in the order of the run.
  ///   - rereading: Gives a document that was not kept, by its name.
  package func findings(
    of looks: [Look], rereading: (String) throws -> LintedDocument?
  ) rethrows -> [Finding] {
    let kept = Dictionary(
      looks.lazy.compactMap { look in look.document.map { (look.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    let compared = collectionRules.enumerated().flatMap { index, rule in
      rule.findings(looks.map { $0.facts[index] }) { kept[$0] ?? (try? rereading($0)) ?? nil }
    }
    let pairIDs = pairRules.map(\.id)
    let resolved = try PendingPlaces.resolved(compared) { try kept[$0] ?? rereading($0) }
    let all = settled.dropped(
      from: repeated.dropped(from: looks.flatMap(\.findings) + resolved))
    let byDocument = Dictionary(grouping: all, by: \.place.document)
    let outcome = looks.flatMap { look in
      SuppressionOutcome(
        byDocument[look.name] ?? [], suppressions: look.suppressions, knownRules: knownRules,
        activeRules: look.isTranslation ? activeRules.union(pairIDs) : activeRules
      ).findings
    }
    return Self.order(of: outcome).map { withSeverity(outcome[$0]) }
  }

  /// The indices of findings in the order of documents' names and places, then of rules and messages.
  ///
  /// Findings are large: what tells them apart is sorted.
  private static func order(of findings: [Finding]) -> [Int] {
    struct Key {
      let document: Int
      let span: ByteSpan
      let index: Int
    }
    let names = Set(findings.lazy.map(\.place.document)).sorted()
    let ranks = Dictionary(
      zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    let keys = findings.indices.map {
      Key(
        document: ranks[findings[$0].place.document] ?? 0, span: findings[$0].place.span, index: $0)
    }
    return keys.sorted { left, right in
      if left.document != right.document { return left.document < right.document }
      if left.span != right.span { return left.span < right.span }
      let (first, second) = (findings[left.index], findings[right.index])
      return (first.rule, first.message) < (second.rule, second.message)
    }.map(\.index)
  }

  private func withSeverity(_ finding: Finding) -> Finding {
    var finding = finding
    finding.severity = severities[finding.rule] ?? finding.severity
    return finding
  }
}
