// isogloss glossary stats
import ArgumentParser
import GlossaryModel
import TextModel
import Workspace

extension GlossaryCommand {
  /// Counts what a glossary holds.
  struct Stats: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Count concepts and terms by type, language, status and kind.")

    @Argument(
      help: "A glossary file in any format; otherwise the workspace's curated glossary.",
      completion: .file())
    var file: String?

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var workspace: WorkspaceOptions

    /// How the counts are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case json
      case text
    }

    func run() throws {
      let place = file == nil ? try workspace.workspaceIfAny() : nil
      let glossary = try TermSource.glossary(named: file, in: place)
      var counts = GlossaryCounts(glossary)
      if let place, let proposed = try place.candidates() {
        let merge = try place.glossaryMerge()
        let new = proposed.concepts.filter { merge.owner(of: $0) == nil }.count
        counts.proposed = (proposed.concepts.count, new)
      }
      Console.result(format == .text ? counts.text : counts.json.line + "\n")
    }
  }
}
