// Which rules take part, and what makes a run fail.
import ArgumentParser
import LintRules
import Linting

/// Which rules take part, and what makes a run fail.
struct RuleChoice: ParsableArguments {
  @Option(help: "Only these rules, with commas between, whatever isogloss.yaml says.")
  var select: String?

  @Option(help: "Not these rules, with commas between.")
  var ignore: String?

  @Option(
    help: "Exit with 1 where there is a finding of this level or above: error, warning, info.")
  var failOn: Severity?

  @Option(help: "Say what a rule is for, and end; `all` lists them.")
  var explain: String?

  @Option(help: "List the rules as text, or as markdown with all about them, and end.")
  var listRules: RuleList.Format?

  /// What is to be said of the rules instead of a run, if anything.
  func description() throws -> String? {
    if let explain { return try RuleExplanation.text(of: explain) }
    return try listRules.map(RuleList.text)
  }

  /// The only rules that were asked for.
  func selected() throws -> [String]? { try select.map(Self.ids) }

  /// The rules that were asked to be left out.
  func ignored() throws -> [String] { try ignore.map(Self.ids) ?? [] }

  private static func ids(_ list: String) throws -> [String] {
    let ids = list.split(separator: ",").map { $0.filter { $0 != " " } }
    for id in ids { try check(id) }
    return ids
  }

  /// Refuses a rule that there is not, with the one that was probably meant.
  static func check(_ id: String) throws {
    guard !Rules.all.ids.contains(id) else { return }
    let nearest = NearestName.of(id, among: Rules.all.ids).map { "; did you mean `\($0)`?" }
    throw ValidationError(
      "there is no rule `\(id)`\(nearest ?? "; `isogloss lint --explain all` lists them")")
  }
}
