// isogloss build
import ArgumentParser
import Workspace

/// Aligns every pair of the workspace and proposes terms.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Align every pair of the workspace and propose a glossary of names.",
    discussion: """
      Writes links.jsonl beside each pair and the proposed concepts under candidates/ beside the \
      glossary. Only what changed is done again; curated files, and beads that a person confirmed, \
      are never overwritten.
      """)

  @Flag(help: "Write nothing; exit with 1 where a file is out of date.")
  var check = false

  @Flag(help: "Do everything again, whether it has changed or not.")
  var rebuild = false

  @Option(
    name: .shortAndLong,
    help: "Align so many pairs at a time; otherwise as many as there are processors.")
  var jobs: Int?

  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if check, rebuild { throw ValidationError("--check writes nothing, --rebuild everything") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number of pairs, at least 1") }
  }

  func run() throws {
    let workspace = try options.workspace()
    let index = try OpenLexicon.find(named: lexicon.lexicon, in: workspace)
    if index == nil {
      options.note(
        "no dictionary is installed (see `isogloss lexicon install`); working without one")
    }
    let bar = ProgressBar(quiet: options.quiet)
    let build = Build(
      workspace: workspace, lexicon: index, jobs: jobs ?? Build.defaultJobs, progress: bar.update)
    let report = check ? try build.check() : try build.run(everything: rebuild)
    bar.clear()
    report.warnings.forEach(options.note)
    Console.result(BuildSummary(report: report, workspace: workspace).text)
    if check, report.isStale { throw ExitStatus.found }
  }
}
