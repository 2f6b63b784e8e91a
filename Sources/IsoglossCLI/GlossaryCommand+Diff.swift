// isogloss glossary diff
import ArgumentParser
import GlossaryModel
import Workspace

extension GlossaryCommand {
  /// Compares two glossaries.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compare two glossaries concept by concept; exit with 1 where they differ.",
      discussion: "The files may be in any format that is told by its name.")

    @Argument(help: "The glossary before.", completion: .file())
    var before: String

    @Argument(help: "The glossary after.", completion: .file())
    var after: String

    func run() throws {
      let old = try TermSource.glossary(named: before, in: nil)
      let new = try TermSource.glossary(named: after, in: nil)
      let lines = GlossaryDifference(old, new).lines
      Console.result(lines.map { $0 + "\n" }.joined())
      if !lines.isEmpty { throw ExitStatus.found }
    }
  }
}
