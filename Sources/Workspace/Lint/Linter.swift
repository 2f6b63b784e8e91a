// Lints files.
package import LintRules
package import Linting

/// Lints files, one after another.
package struct Linter {
  private let loader: DocumentLoader
  private let rules: Rules

  /// Creates a linter with a choice of rules.
  package init(loader: DocumentLoader, rules: Rules) {
    self.loader = loader
    self.rules = rules
  }

  /// The findings in the files at `paths`.
  ///
  /// - Throws: What reading a file throws.
  /// - Complexity: O(n) in the length of the files; no text is kept after it was looked at.
  package func findings(in paths: [String]) throws -> [Finding] {
    let run = LintRun(
      documentRules: rules.document, collectionRules: rules.collection,
      suppressionRules: rules.suppression, knownRules: Rules.all.ids)
    let looks = try paths.map { run.look(at: LintedDocument(try loader.document(at: $0))) }
    return run.findings(of: looks)
  }
}
