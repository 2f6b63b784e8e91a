// What every rule offers.

/// What every rule offers.
package protocol LintRule: Sendable {
  /// What the rule is for.
  static var description: RuleDescription { get }

  /// The rule with the options that the settings give; a rule without options is as it was.
  func configured(_ options: RuleOptions) -> Self
}

extension LintRule {
  package func configured(_ options: RuleOptions) -> Self { self }

  /// The rule's stable id.
  package var id: String { Self.description.id }
}

/// A rule that looks at each document by itself.
package protocol DocumentRule: LintRule {
  /// What the rule finds in a document.
  func findings(in document: LintedDocument) -> [Finding]
}

/// A rule that compares the documents of a run.
///
/// It keeps of each document only what it needs, so that a run over many files stays small: counts,
/// and places only of what may be found.
package protocol CollectionRule: LintRule {
  /// What the rule keeps of a document.
  associatedtype Facts: Sendable

  /// What the rule keeps of a document.
  func facts(of document: LintedDocument) -> Facts

  /// What the rule finds, given what it kept of all documents, in the order of the run.
  func findings(across facts: [Facts]) -> [Finding]

  /// The same for a rule that looks at a few documents again, which `documents` gives by their names.
  func findings(
    across facts: [Facts], documents: (String) -> LintedDocument?
  ) -> [Finding]
}

extension CollectionRule {
  package func findings(
    across facts: [Facts], documents: (String) -> LintedDocument?
  ) -> [Finding] {
    findings(across: facts)
  }
}
