// The page about all rules.
package import Linting

/// Writes the page about all rules, docs/rules.md.
package enum RulePage {
  /// The page in Markdown.
  package static func text(of rules: [RuleDescription]) -> String {
    let rules = rules.sorted { $0.id < $1.id }
    return """
      <!-- Made by `isogloss lint --list-rules markdown`; scripts/check-rules holds it to that. -->
      # Rules

      What `isogloss lint` finds. Each rule is switched off, given another severity or other options under `lint: rules:` in
      `isogloss.yaml` ([how](linting.md#settings)); `isogloss lint --explain RULE` shows its section here.

      | rule | severity | finds |
      |---|---|---|
      \(rules.map(row).joined(separator: "\n"))

      \(rules.map(section).joined(separator: "\n"))
      """
  }

  private static func row(_ rule: RuleDescription) -> String {
    let off = rule.isDefault ? "" : " (off by default)"
    return
      "| [`\(rule.id)`](#\(rule.id)) | \(rule.severity.rawValue)\(off) | \(cell(rule.summary)) |"
  }

  private static func section(_ rule: RuleDescription) -> String {
    """
    ## \(rule.id)
    \(rule.summary)

    \(rule.details)

    Fires: \(rule.fires.note)

    \(example(rule.fires))

    Does not fire: \(rule.silent.note)

    \(example(rule.silent))

    **To mend it:** \(rule.remedy)
    \(options(rule))
    """
  }

  private static func example(_ example: RuleDescription.Example) -> String {
    var text = block(example.text, "markdown")
    if let source = example.source {
      text = block(source, "markdown") + "\n\nrendered as\n\n" + text
    }
    guard let glossary = example.glossary else { return text }
    return text + "\n\nwith the glossary\n\n" + block(glossary, "yaml")
  }

  /// A fenced block that nothing in the text ends.
  private static func block(_ text: String, _ language: String) -> String {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)\(language)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)"
  }

  private static func options(_ rule: RuleDescription) -> String {
    guard !rule.options.isEmpty else { return "" }
    let rows = rule.options.map {
      "| `\($0.name)` | \(cell($0.values)) | `\(cell($0.defaultText))` | \(cell($0.meaning)) |\n"
    }
    return "\n| option | values | default | meaning |\n|---|---|---|---|\n" + rows.joined()
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
