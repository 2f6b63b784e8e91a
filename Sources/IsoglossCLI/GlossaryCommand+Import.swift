// isogloss glossary import
import ArgumentParser
import GlossaryFormats
import GlossaryModel
import Workspace

extension GlossaryCommand {
  /// Adds a glossary in another format to the workspace's.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a glossary in another format to the workspace's, or turn it into YAML.",
      discussion: """
        New concepts are added below, new terms beside those of their concept; what a person wrote is \
        not changed, and what contradicts it is reported (exit status 1). With -o, the glossary is \
        written to a file of its own instead.
        """)

    @Argument(help: "The file, or - for standard input.", completion: .file())
    var file: String

    @Option(help: "Its format; otherwise told by its name.")
    var format: GlossaryFormat?

    @OptionGroup var direction: DirectionOptions

    @Option(
      name: .customLong("column"), parsing: .singleValue,
      help: "What a column of a table stands for: --column Begriff=term. May be repeated.")
    var columns: [String] = []

    @Flag(help: "Take what can be read of a file that breaks rules, and tell the rules.")
    var lenient = false

    @Flag(help: "Write nothing; say what would be added.")
    var dryRun = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
      try output.checkDiffers(from: [file])
      let result = try read()
      if output.output != nil {
        try output.write(GlossaryFile.write(result.glossary))
        return
      }
      let report = try workspace.workspace().merge(result.glossary.concepts, dryRun: dryRun)
      Console.result(MergeLines.text(report, wouldBe: dryRun))
      if !report.conflicts.isEmpty { throw ExitStatus.found }
    }

    private func read() throws -> GlossaryImport {
      var input = GlossaryLoading.input(for: file)
      if let format { input.format = format }
      if format == nil, GlossaryFormat(path: file) == nil {
        throw ValidationError("the name '\(file)' does not tell the format; give it with --format")
      }
      input.columns = try mapping()
      (input.source, input.target) = (direction.from, direction.to)
      let result = try GlossaryLoading.read(file, input, lenient: true)
      for fault in result.faults { Console.message("\(fault)") }
      guard lenient || result.faults.isEmpty else {
        workspace.note("\(file) is refused; --lenient takes what can be read of it")
        throw ExitCode(ExitStatus.unusable)
      }
      result.remarks.forEach(workspace.note)
      return result
    }

    private func mapping() throws -> [String: String] {
      var mapping: [String: String] = [:]
      for column in columns {
        let parts = column.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
          throw ValidationError("--column should be NAME=FIELD, not '\(column)'")
        }
        mapping[parts[0]] = parts[1]
      }
      return mapping
    }
  }
}

/// What taking concepts over did, in words.
enum MergeLines {
  /// A line for each thing that was done or not.
  static func text(_ report: GlossaryMerge.Report, wouldBe: Bool = false) -> String {
    var lines = report.added.map { "added      \($0)" }
    lines += report.addedTerms.map { "added term \($0)" }
    lines += report.conflicts.map { "kept       \($0)" }
    let verb = wouldBe ? "would be added" : "added"
    lines.append(
      "\(report.added.count) concepts and \(report.addedTerms.count) terms \(verb), "
        + "\(report.unchanged) there already, \(report.conflicts.count) conflicts")
    return lines.joined(separator: "\n") + "\n"
  }
}
