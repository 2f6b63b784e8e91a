// isogloss glossary check
import ArgumentParser
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

    @Argument(help: "Glossary files in YAML.", completion: .file())
    var files: [String] = []

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
      let faults =
        files.isEmpty
        ? try workspace.workspace().glossaryFaults()
        : try files.flatMap { file in
          GlossaryChecker.faults(name: file, bytes: try FileReading.bytes(at: file))
        }
      Console.result(faults.map { "\($0)\n" }.joined())
      guard faults.isEmpty else { throw ExitStatus.found }
      workspace.note("no faults")
    }
  }
}
