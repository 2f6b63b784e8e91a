// isogloss find
import ArgumentParser
import GlossaryModel
import TermMatching
import TextModel
import Workspace

/// Finds the terms of a glossary in documents.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find every occurrence of the glossary's terms in documents.")

  /// How the occurrences are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
    case text
  }

  @Argument(help: "The documents, or - for standard input.", completion: .file())
  var files: [String]

  @Option(
    help: "A glossary (YAML, TBX, TMX, CSV or TSV); otherwise the workspace's curated one.",
    completion: .file())
  var glossary: String?

  @Option(help: "jsonl or text (file:line:column).")
  var format = Format.jsonl

  @OptionGroup var input: InputOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try output.checkDiffers(from: files + [glossary].compactMap { $0 })
    let place = try workspace.workspaceIfAny()
    let glossary = try TermSource.glossary(named: glossary, in: place)
    let matcher = try TermMatcher(
      concepts: glossary.concepts, lexicon: try lexicon.open(in: place)?.lexicon, variants: true)
    var whole = ""
    for file in files {
      for source in try input.loader(in: place).sources(at: file) {
        let lines = MatchLines(source: source, matcher: matcher)
        for match in matcher.matches(in: source) {
          whole += (format == .jsonl ? lines.json(match).line : lines.text(match)) + "\n"
          if output.output == nil, whole.utf8.count > 1 << 20 {
            Console.result(whole)
            whole = ""
          }
        }
      }
    }
    try output.write(whole)
  }
}
