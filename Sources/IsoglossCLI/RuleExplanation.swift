// What a rule is for, for a person.
import LintRules
import Linting

/// Says what rules are for.
enum RuleExplanation {
  /// The text for one rule, or a line for each rule where `id` is `all`.
  static func text(of id: String) throws -> String {
    let rules = Rules.all.descriptions
    guard id != "all" else {
      let width = rules.map(\.id.count).max() ?? 0
      return rules.map { rule in
        let padding = String(repeating: " ", count: width - rule.id.count)
        return "\(rule.id)\(padding)  \(rule.severity.rawValue)  \(rule.summary)\n"
      }.joined()
    }
    try RuleChoice.check(id)
    return rules.filter { $0.id == id }.map(text).joined()
  }

  private static func text(_ rule: RuleDescription) -> String {
    """
    \(rule.id) (\(rule.severity.rawValue))
    \(rule.summary)

    \(rule.details)

    Fires: \(rule.fires.note)
    \(example(rule.fires))

    Does not fire: \(rule.silent.note)
    \(example(rule.silent))

    To mend it: \(rule.remedy)
    \(options(rule))
    """
  }

  private static func example(_ example: RuleDescription.Example) -> String {
    guard let source = example.source else { return indented(example.text) }
    return indented(source) + "\n    →\n" + indented(example.text)
  }

  /// The options of a rule, and how they are set.
  private static func options(_ rule: RuleDescription) -> String {
    let state = rule.isDefault ? "off" : "on"
    var text = "\nIn isogloss.yaml: `lint: {rules: {\(rule.id): \(state)}}`"
    guard let first = rule.options.first else { return text + "\n" }
    text += ", or {severity: error, \(first.name): \(first.defaultText)}\n\nOptions:\n"
    for option in rule.options {
      text += "  \(option.name): \(option.values) (\(option.defaultText)). \(option.meaning)\n"
    }
    return text
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
  }
}
