// Which glossary documents are held to.
import ArgumentParser
import Linting
import Workspace

/// Which glossary documents are held to.
struct LintTermOptions: ParsableArguments {
  @Option(
    help: "A glossary (YAML, TBX, TMX, CSV or TSV); otherwise the workspace's curated one.",
    completion: .file())
  var glossary: String?

  @Option(help: "The register that the documents are written in, as the glossary names it.")
  var register: String?

  @OptionGroup var lexicon: LexiconOptions

  /// The glossary to hold documents to, if there is one.
  func open(in options: WorkspaceOptions, jobs: Int) throws -> LintedGlossary? {
    let place = try options.workspaceIfAny()
    guard let glossary = try TermSource.glossaryIfAny(named: glossary, in: place) else {
      return nil
    }
    return try LintedGlossary(
      [glossary], lexicon: try lexicon.open(in: place)?.lexicon, jobs: jobs)
  }

  /// What puts translations beside their sources, with the same dictionary.
  func linker(in place: Workspace?) throws -> PairLinker {
    try PairLinker(workspace: place, lexicon: try lexicon.open(in: place))
  }
}
