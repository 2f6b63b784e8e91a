// What every rule offers.

/// A rule that looks at each document by itself.
package protocol DocumentRule: Sendable {
  /// What the rule is for.
  static var description: RuleDescription { get }

  /// What the rule finds in a document.
  func findings(in document: LintedDocument) -> [Finding]
}

/// A rule that compares the documents of a run.
///
/// It keeps of each document only what it needs, so that a run over many files stays small.
package protocol CollectionRule: Sendable {
  /// What the rule keeps of a document.
  associatedtype Facts: Sendable

  /// What the rule is for.
  static var description: RuleDescription { get }

  /// What the rule keeps of a document.
  func facts(of document: LintedDocument) -> Facts

  /// What the rule finds, given what it kept of all documents, in the order of the run.
  func findings(across facts: [Facts]) -> [Finding]
}
