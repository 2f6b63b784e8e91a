// isogloss glossary check
import ArgumentParser
import GlossaryFormats
import GlossaryModel
import Workspace

extension GlossaryCommand {
  /// Checks glossary files.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what is wrong with the glossary; exit with 1 where anything is.",
      discussion: """
        Without a file, the workspace's curated glossary is checked, its sources too: a source that \
        is the id of a document should be one of the workspace, and the term should stand in it.
        """)

    @Argument(help: "Glossary files; those in TBX are held to its rules.", completion: .file())
    var files: [String] = []

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
      let faults =
        files.isEmpty
        ? try workspace.workspace().glossaryFaults().map(\.description)
        : try files.flatMap(faults)
      Console.result(faults.map { "\($0)\n" }.joined())
      guard faults.isEmpty else { throw ExitStatus.found }
      workspace.note("no faults")
    }

    /// The faults of a file: in our own form of its content too, in another of its form alone.
    private func faults(of file: String) throws -> [String] {
      let input = GlossaryLoading.input(for: file)
      guard input.format == .yaml else {
        return try GlossaryLoading.read(file, input, lenient: true).faults.map(\.description)
      }
      let bytes = GlossaryInput.utf8(try FileReading.bytes(at: file), file: file)
      return GlossaryChecker.faults(name: file, bytes: bytes).map(\.description)
    }
  }
}
