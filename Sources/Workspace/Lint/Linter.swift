// Lints files.
package import LintRules
package import Linting

/// Lints files, one after another.
package struct Linter {
  private let loader: DocumentLoader
  private let rules: Rules
  private let glossary: LintedGlossary?
  private let register: String?

  /// Creates a linter with a choice of rules, and the glossary that documents of a register are held
  /// to.
  package init(
    loader: DocumentLoader, rules: Rules, glossary: LintedGlossary? = nil, register: String? = nil
  ) {
    self.loader = loader
    self.rules = rules
    self.glossary = glossary
    self.register = register
  }

  /// The findings in the files at `paths`.
  ///
  /// - Throws: What reading a file throws.
  /// - Complexity: O(n) in the length of the files; no text is kept after it was looked at.
  package func findings(in paths: [String]) throws -> [Finding] {
    let run = LintRun(
      documentRules: rules.document, collectionRules: rules.collection,
      suppressionRules: rules.suppression, knownRules: Rules.all.ids)
    let looks = try paths.map { path in
      run.look(
        at: LintedDocument(
          try loader.document(at: path), glossary: glossary, register: register))
    }
    return run.findings(of: looks)
  }
}
