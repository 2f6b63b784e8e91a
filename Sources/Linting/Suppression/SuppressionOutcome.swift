// Which findings the comments of a document take away.
import TextModel

/// What is left of a document's findings after its comments, and what is to be said of those.
struct SuppressionOutcome {
  /// The findings that no comment takes away, and those about the comments themselves.
  let findings: [Finding]

  /// Applies the comments of a document.
  ///
  /// - Parameters:
  ///   - knownRules: The ids of all rules that there are.
  ///   - activeRules: The ids of the rules of this run: a comment is unused only where its rules ran.
  /// - Complexity: O(findings + comments), times the `disable` blocks of one rule.
  init(
    _ findings: [Finding], suppressions: [Suppression], knownRules: [String],
    activeRules: Set<String>
  ) {
    guard !suppressions.isEmpty else {
      self.findings = findings
      return
    }
    let index = SuppressionIndex(suppressions)
    var used = [Bool](repeating: false, count: suppressions.count)
    var kept: [Finding] = []
    for finding in findings {
      let covering = index.covering(rule: finding.rule, line: finding.place.start.line)
      for place in covering { used[place] = true }
      if covering.isEmpty { kept.append(finding) }
    }
    kept += SuppressionRules.findings(
      of: suppressions, used: used, knownRules: knownRules, activeRules: activeRules)
    self.findings = kept.filter { activeRules.contains($0.rule) }
  }
}
