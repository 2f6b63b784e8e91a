// Which rules take part, and what makes a run fail.
import ArgumentParser
import LintRules
import Linting

/// Which rules take part, and what makes a run fail.
struct RuleOptions: ParsableArguments {
  @Option(help: "Only these rules, with commas between.")
  var select: String?

  @Option(help: "Not these rules, with commas between.")
  var ignore: String?

  @Option(
    help: "Exit with 1 where there is a finding of this level or above: error, warning, info.")
  var failOn = Severity.warning

  @Option(help: "Pass over the findings that this file knows.", completion: .file())
  var baseline: String?

  @Option(help: "Write what is found to this file, for --baseline.", completion: .file())
  var writeBaseline: String?

  @Option(help: "Say what a rule is for, and end; `all` lists them.")
  var explain: String?

  /// The rules that take part.
  func rules() throws -> Rules {
    let chosen = try select.map(Self.ids) ?? Rules.all.ids
    let left = try ignore.map(Self.ids) ?? []
    return Rules.all.selecting(chosen.filter { !left.contains($0) })
  }

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
