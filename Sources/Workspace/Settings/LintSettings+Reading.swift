// Reads what isogloss.yaml says of the linter.
import LintRules
import Linting

extension LintSettings {
  private static let keys: Set = [
    "paths", "exclude", "select", "ignore", "fail-on", "register", "baseline", "rules",
    "suppressions",
  ]

  /// Reads the settings under `lint`; where there are none, they say nothing.
  ///
  /// - Throws: ``WorkspaceError/configuration(file:line:column:problem:)``.
  init(in configuration: YAMLMapping) throws(WorkspaceError) {
    guard let mapping = try configuration.childIfAny("lint", keys: Self.keys) else { return }
    paths = try mapping.insidePaths("paths") ?? paths
    exclude = PathPatterns(try mapping.texts("exclude") ?? [])
    select = try Self.rules(mapping, "select")
    ignore = try Self.rules(mapping, "ignore") ?? []
    failOn = try mapping.word("fail-on", among: Severity.allCases)
    register = try mapping.text("register")
    baseline = try mapping.inside("baseline")
    let rules = Rules.all.descriptions
    if let chosen = try mapping.childIfAny("rules", keys: Set(rules.map(\.id)), noun: "rule") {
      for rule in rules where chosen.contains(rule.id) { try read(rule, in: chosen) }
    }
    let entries = try mapping.children("suppressions", keys: ["paths", "rules", "reason"])
    for entry in entries { suppressions.append(try Suppression(entry)) }
  }

  /// Reads the ids of rules, each of which must exist.
  fileprivate static func rules(
    _ mapping: YAMLMapping, _ key: String
  ) throws(WorkspaceError) -> [String]? {
    let known = Rules.all.ids
    guard let ids = try mapping.texts(key) else { return nil }
    for (index, id) in ids.enumerated() where !known.contains(id) {
      throw mapping.fault(key, at: index, NearestName.problem(of: id, noun: "rule", among: known))
    }
    return ids
  }

  /// Reads `RULE: off`, `RULE: error` or `RULE: {severity: error, option: value}`.
  private mutating func read(
    _ rule: RuleDescription, in rules: YAMLMapping
  ) throws(WorkspaceError) {
    if rules.isText(rule.id) {
      let levels = Severity.allCases.map(\.rawValue)
      let word = try rules.word(rule.id, among: ["off", "on", "false", "true"] + levels)
      switches[rule.id] = word != "off" && word != "false"
      severities[rule.id] = word.flatMap(Severity.init(rawValue:))
      return
    }
    let names = rule.options.map(\.name)
    let mapping = try rules.child(rule.id, keys: Set(names + ["severity"]), noun: "option")
    switches[rule.id] = true
    severities[rule.id] = try mapping.word("severity", among: Severity.allCases)
    var values = RuleOptions()
    for option in rule.options {
      if let value = try mapping.value(of: option) { values.set(option, to: value) }
    }
    options[rule.id] = values
  }
}

extension LintSettings.Suppression {
  fileprivate init(_ mapping: YAMLMapping) throws(WorkspaceError) {
    guard let paths = try mapping.texts("paths") else { throw mapping.missing("paths") }
    guard let rules = try LintSettings.rules(mapping, "rules") else {
      throw mapping.missing("rules")
    }
    self.paths = PathPatterns(paths)
    self.rules = Set(rules)
    reason = try mapping.required("reason")
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw mapping.fault("reason", "`reason` says why somebody lives with the findings")
    }
    place = mapping.place("paths")
  }
}
