// isogloss lint
import ArgumentParser
import LintReporting
import LintRules
import Linting
import Workspace

/// Finds one thing under two names, and other faults of consistency.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Find inconsistent names, spellings, dashes and numbering.",
    discussion: """
      Folders are walked for .md and .txt files. A comment switches a rule off: \
      <!-- isogloss-disable-next-line RULE: why -->.
      """)

  @Argument(help: "The documents and folders.", completion: .file())
  var paths: [String] = []

  @Option(help: "text, jsonl, sarif, checkstyle, junit, github or rdjson.")
  var format = LintFormat.text

  @OptionGroup var choice: RuleOptions
  @OptionGroup var terms: LintTermOptions
  @OptionGroup var fixing: FixOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if paths.isEmpty, choice.explain == nil { throw ValidationError("name a document or a folder") }
  }

  func run() throws {
    if let rule = choice.explain { return Console.result(try RuleExplanation.text(of: rule)) }
    let rules = try choice.rules()
    let files = try LintedFiles.expand(paths)
    try output.checkDiffers(from: files + [terms.glossary].compactMap { $0 })
    let linter = Linter(
      loader: input.loader(), rules: rules, glossary: try terms.open(in: workspace),
      register: terms.register)
    var findings = try linter.findings(in: files)
    if let path = choice.writeBaseline {
      try AtomicFile.write(Array(Baseline.text(of: findings).utf8), to: path, makingFolders: false)
      return workspace.note("\(path): \(findings.count) findings written")
    }
    if let path = choice.baseline {
      findings = try Baseline(file: path, bytes: try FileReading.bytes(at: path))
        .new(among: findings)
    }
    if fixing.isWanted { return try fixing.run(findings, workspace, output) }
    let report = LintReport(
      findings: findings, rules: rules.descriptions, documentCount: files.count,
      version: Program.version)
    try output.write(format.text(of: report))
    if findings.contains(where: { $0.severity >= choice.failOn }) { throw ExitStatus.found }
  }
}

extension LintFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
