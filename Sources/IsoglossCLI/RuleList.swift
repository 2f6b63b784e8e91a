// The list of all rules.
import ArgumentParser
import LintReporting
import LintRules

/// The list of all rules.
enum RuleList {
  /// How the list is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
  }

  static func text(_ format: Format) throws -> String {
    switch format {
    case .text: try RuleExplanation.text(of: "all")
    case .markdown: RulePage.text(of: Rules.all.descriptions)
    }
  }
}
