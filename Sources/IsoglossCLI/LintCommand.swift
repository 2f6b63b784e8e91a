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
      Without a path the whole workspace is looked at. Folders are walked for documents; \
      what git ignores is passed over. A comment switches a rule off: \
      <!-- isogloss-disable-next-line RULE: why -->. More stands under `lint` in isogloss.yaml.
      """)

  @Argument(
    help: "The documents and folders, or - for standard input; otherwise the workspace.",
    completion: .file())
  var paths: [String] = []

  @Option(help: "text, jsonl, sarif, checkstyle, junit, github or rdjson.")
  var format = LintFormat.text

  @Option(
    help: "Check the document as a translation of this one; otherwise the workspace's pairs say.",
    completion: .file())
  var source: String?

  @OptionGroup var choice: RuleChoice
  @OptionGroup var baseline: BaselineOptions
  @OptionGroup var terms: LintTermOptions
  @OptionGroup var fixing: FixOptions
  @OptionGroup var files: LintedFileOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if source != nil, paths.count != 1 {
      throw ValidationError("--source is for one document: name the translation")
    }
  }

  func run() throws {
    if let text = try choice.description() { return try output.write(text) }
    let place = try workspace.workspaceIfAny()
    let settings = place?.configuration.lint ?? LintSettings()
    let rules = settings.rules(selected: try choice.selected(), ignored: try choice.ignored())
    let files = try self.files.expand(paths, in: place)
    try output.checkDiffers(from: files.map(\.path) + [terms.glossary, source].compactMap { $0 })
    var linter = Linter(
      loader: try self.files.loader(input, for: files, in: place), rules: rules, settings: settings,
      glossary: try terms.open(in: workspace, jobs: self.files.count),
      linker: try terms.linker(in: place), jobs: self.files.count)
    linter.source = source
    linter.register = terms.register ?? settings.register
    if baseline.writeBaseline != nil {
      let outcome = linter.run(files)
      try end(outcome, failing: nil)
      return workspace.note(try baseline.write(outcome, in: place))
    }
    linter.baseline = try baseline.known(in: place)
    let first = linter.run(files)
    let isReported = try !mend(first, files, &linter)
    let outcome = fixing.isFixing ? linter.run(files) : first
    // A part of the workspace says nothing of the settings.
    for place in paths.isEmpty ? outcome.idleSuppressions : [] {
      workspace.note("\(place): nothing is suppressed here any more; take the entry out")
    }
    if isReported {
      let report = LintReport(
        findings: outcome.findings, rules: rules.descriptions, documentCount: files.count,
        version: Program.version, places: outcome.places)
      try output.write(format.text(of: report))
    }
    try end(outcome, failing: choice.failOn ?? settings.failOn ?? .warning)
  }

  /// Mends what was found, or shows what that would change, where it was asked for.
  ///
  /// - Returns: Whether what it wrote stands in the place of a report.
  private func mend(
    _ outcome: Linter.Outcome, _ files: [LintedFile], _ linter: inout Linter
  ) throws -> Bool {
    if fixing.diff {
      try output.write(try fixing.diff(outcome, files, linter))
      return true
    }
    guard fixing.isFixing else { return false }
    let answer = try fixing.mend(outcome, files, linter, note: workspace.note)
    guard let answer else { return false }
    linter.loader.standardInput = answer
    try output.write(bytes: answer)
    return true
  }

  /// Says which files could not be read, and ends with the status of the run.
  private func end(_ outcome: Linter.Outcome, failing: Severity?) throws {
    for error in outcome.unreadable {
      guard error is any UnusableInput else { throw error }
      Console.message("isogloss: \(error)")
    }
    if !outcome.unreadable.isEmpty { throw ExitCode(ExitStatus.unusable) }
    guard let failing else { return }
    if outcome.findings.contains(where: { $0.severity >= failing }) { throw ExitStatus.found }
  }
}

extension LintFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
