// What the linter says about the comments that switch it off.

/// The rules about suppressions themselves.
package enum SuppressionRules {
  /// What the rules are for.
  package static let descriptions = [unused, withoutReason, unknownRule]

  static let unused = RuleDescription(
    id: "unused-suppression", severity: .warning,
    summary: "A comment switches off a rule that finds nothing there.",
    details: """
      What a suppression hid has been mended, or moved; left standing, it would hide the next fault \
      on its line. Said only where the rule took part in the run.
      """,
    fires: .init(
      "<!-- isogloss-disable-next-line inconsistent-dash: a quotation -->\nNothing is wrong here.",
      note: "nothing on the next line for the rule to find"),
    silent: .init("Nothing is wrong here.", note: "no suppression"),
    remedy: "Take the comment away.")

  static let withoutReason = RuleDescription(
    id: "suppression-without-reason", severity: .warning,
    summary: "A comment switches a rule off and does not say why.",
    details: "Whoever reads the document next year has to know whether the exception still holds.",
    fires: .init(
      "<!-- isogloss-disable-file inconsistent-dash -->\nText.", note: "no words after a colon"),
    silent: .init(
      "<!-- isogloss-disable-file unused-suppression: a template -->\nText.",
      note: "the reason stands after the colon"),
    remedy: "Write the reason after a colon: `isogloss-disable-file RULE: why`.")

  static let unknownRule = RuleDescription(
    id: "unknown-rule", severity: .error,
    summary: "A comment names a rule that there is not.",
    details: "A misspelt id suppresses nothing, silently.",
    fires: .init(
      "<!-- isogloss-disable-file inconsistent-dahs: quoted -->\nText.", note: "no such rule"),
    silent: .init(
      "<!-- isogloss-disable-file unused-suppression: a template -->\nText.",
      note: "the rule exists"),
    remedy: "Write the id as `isogloss lint --explain` lists it.")

  /// What is to be said about the comments of a document.
  ///
  /// - Parameter used: Whether each of them took a finding away.
  static func findings(
    of suppressions: [Suppression], used: [Bool], knownRules: [String], activeRules: Set<String>
  ) -> [Finding] {
    var findings: [Finding] = []
    var lastUnreasoned: Place?
    for (suppression, used) in zip(suppressions, used) {
      func note(_ rule: RuleDescription, _ message: String) {
        findings.append(
          Finding(
            rule: rule.id, severity: rule.severity, place: suppression.place, message: message))
      }
      if let problem = problem(ofName: suppression.rule, among: knownRules) {
        note(unknownRule, problem)
      } else if activeRules.contains(suppression.rule), !used {
        note(unused, "`\(suppression.rule)` finds nothing here; take it out of the comment")
      }
      if suppression.reason.isEmpty, suppression.place != lastUnreasoned {
        lastUnreasoned = suppression.place
        note(withoutReason, "The comment gives no reason; write one after a colon")
      }
    }
    return findings
  }

  private static func problem(ofName rule: String, among known: [String]) -> String? {
    if rule.isEmpty { return "The comment names no rule; write its id before the colon" }
    guard !known.contains(rule) else { return nil }
    let nearest = NearestName.of(rule, among: known).map { "; did you mean `\($0)`?" } ?? ""
    return "There is no rule `\(rule)`\(nearest)"
  }
}
