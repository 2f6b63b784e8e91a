// What isogloss.yaml says of the linter.
package import Linting

/// What `isogloss.yaml` says of the linter, under `lint`.
package struct LintSettings: Sendable {
  /// Findings that somebody decided to live with.
  package struct Suppression: Sendable {
    /// The files, from the workspace.
    package let paths: PathPatterns
    /// The rules.
    package let rules: Set<String>
    /// Why.
    package let reason: String
    /// Where it stands.
    package let place: String
  }

  /// The documents and folders that a run without arguments looks at, from the workspace.
  package var paths = ["."]
  /// What no walk looks at, from the workspace.
  package var exclude = PathPatterns([])
  /// The only rules that take part; `nil` where the rules' own defaults hold.
  package var select: [String]?
  /// Rules that take no part.
  package var ignore: [String] = []
  /// The level from which a run fails.
  package var failOn: Severity?
  /// The register that documents are written in.
  package var register: String?
  /// The baseline, from the workspace.
  package var baseline: String?
  /// The rules that are switched on or off one by one.
  package var switches: [String: Bool] = [:]
  /// The levels of rules that are not their own.
  package var severities: [String: Severity] = [:]
  /// The options of rules.
  package var options: [String: RuleOptions] = [:]
  /// Findings that somebody decided to live with.
  package var suppressions: [Suppression] = []

  /// Settings that say nothing.
  package init() {}
}
