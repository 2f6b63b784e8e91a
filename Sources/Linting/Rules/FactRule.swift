// A comparing rule whose kind of facts is not seen from outside.

/// A comparing rule whose kind of facts is not seen from outside.
struct FactRule: Sendable {
  /// What the rule keeps of a document.
  let facts: @Sendable (LintedDocument) -> any Sendable
  /// What the rule finds in what it kept.
  let findings: @Sendable ([any Sendable], (String) -> LintedDocument?) -> [Finding]

  /// Hides the kind of facts of `rule`.
  static func of<Rule: CollectionRule>(_ rule: Rule) -> FactRule {
    FactRule(
      facts: { rule.facts(of: $0) },
      findings: { facts, documents in
        rule.findings(across: facts.compactMap { $0 as? Rule.Facts }, documents: documents)
      })
  }
}
