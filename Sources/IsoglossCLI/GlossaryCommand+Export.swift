// isogloss glossary export
import ArgumentParser
import GlossaryFormats
import GlossaryModel
import Workspace

extension GlossaryCommand {
  /// Writes the glossary in another format.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the glossary in another format, and say what that cannot hold.")

    @Option(
      help: "A glossary file in any format; otherwise the workspace's curated glossary.",
      completion: .file())
    var glossary: String?

    @Option(help: "The format; otherwise told by the name after -o.")
    var format: GlossaryFormat?

    @Option(help: "The dialect of TBX: core, min, basic or linguist.")
    var dialect = DialectOption.basic

    @Option(help: "The style of TBX: dca or dct.")
    var style = TBXStyle.dca

    @OptionGroup var direction: DirectionOptions

    @Flag(help: "Begin with a byte order mark, so that Excel reads the text as UTF-8.")
    var excel = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var workspace: WorkspaceOptions

    func validate() throws {
      if dialect == .core, style == .dct {
        throw ValidationError("TBX-Core has no data categories and so no DCT style")
      }
    }

    func run() throws {
      guard let format = format ?? output.output.flatMap({ GlossaryFormat(path: $0) }) else {
        throw ValidationError(
          "name the format with --format, or a file whose name tells it with -o")
      }
      try direction.check(for: format)
      try output.checkDiffers(from: [glossary].compactMap { $0 })
      let glossary = try TermSource.glossary(
        named: glossary, in: glossary == nil ? try workspace.workspaceIfAny() : nil)
      var writer = GlossaryOutput(format: format)
      (writer.dialect, writer.style) = (dialect.dialect, style)
      (writer.source, writer.target) = (direction.from, direction.to)
      writer.program = Program.version
      let export = try writer.write(glossary, file: output.output ?? "standard output")
      export.remarks.forEach(workspace.note)
      let mark: [UInt8] = excel && export.isText ? [0xEF, 0xBB, 0xBF] : []
      try output.write(bytes: mark + export.bytes)
    }
  }
}
