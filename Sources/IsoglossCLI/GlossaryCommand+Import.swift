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
        New concepts are added below, new terms beside those of their concept, and values of fields \
        where there are none; a concept is known by its id, or by a term. What a person wrote is \
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

    @Option(
      name: .customLong("status"), parsing: .singleValue,
      help: "What a word for a status stands for: --status verboten=deprecated. May be repeated.")
    var statuses: [String] = []

    @Flag(help: "Take what can be read of a file that breaks rules, and tell the rules.")
    var lenient = false

    @Flag(help: "Write nothing; say what would be added.")
    var dryRun = false

    @OptionGroup var limits: LimitOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
      try output.checkDiffers(from: [file])
      let result = try read()
      if output.output != nil {
        try output.write(GlossaryFile.write(result.glossary))
        return
      }
      let report = try workspace.workspace().merge(result, dryRun: dryRun)
      Console.result(MergeLines.text(report, wouldBe: dryRun))
      if !report.conflicts.isEmpty { throw ExitStatus.found }
    }

    private func read() throws -> GlossaryImport {
      var input = GlossaryLoading.input(for: file)
      if let format { input.format = format }
      if format == nil, GlossaryFormat(path: file) == nil {
        throw ValidationError("the name '\(file)' does not tell the format; give it with --format")
      }
      input.columns = try Self.mapping(columns, "--column")
      input.statuses = try words()
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

    private func words() throws -> [String: TermStatus] {
      var words: [String: TermStatus] = [:]
      for (word, value) in try Self.mapping(statuses, "--status") {
        guard let status = TermStatus(rawValue: value) else {
          let known = TermStatus.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("--status gives one of \(known), not '\(value)'")
        }
        words[word.lowercased()] = status
      }
      return words
    }

    private static func mapping(_ pairs: [String], _ option: String) throws -> [String: String] {
      var mapping: [String: String] = [:]
      for pair in pairs {
        let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
          throw ValidationError("\(option) should be NAME=VALUE, not '\(pair)'")
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
    lines += report.addedFields.map { "added field \($0)" }
    lines += report.conflicts.map { "kept       \($0)" }
    let verb = wouldBe ? "would be added" : "added"
    let fields = report.addedFields.isEmpty ? "" : " and \(report.addedFields.count) fields"
    let and = fields.isEmpty ? " and" : ","
    lines.append(
      "\(report.added.count) concepts\(and) \(report.addedTerms.count) terms\(fields) \(verb), "
        + "\(report.unchanged) there already, \(report.conflicts.count) conflicts")
    return lines.joined(separator: "\n") + "\n"
  }
}
