// isogloss extract
import ArgumentParser
import GlossaryModel
import TextModel
import Workspace

/// Finds the names of programs and initiatives in documents.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Find names of programs, initiatives and institutions, grouped into concepts.")

  /// How the concepts are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl
    case yaml
    case tsv
  }

  @Argument(help: "The documents.", completion: .file())
  var files: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: "A source and its target (more pairs may follow); they are aligned first.",
    completion: .file())
  var pair: [String] = []

  @Option(help: "jsonl, yaml or tsv.")
  var format = Format.jsonl

  @Option(help: "Write at most this many concepts.")
  var limit: Int?

  @OptionGroup var input: InputOptions
  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if files.isEmpty, pair.isEmpty { throw ValidationError("name a document, or a --pair") }
    if pair.count % 2 != 0 { throw ValidationError("--pair takes a source and a target") }
    if let limit, limit < 1 {
      throw ValidationError("--limit is a number of concepts, at least 1")
    }
  }

  func run() throws {
    try output.checkDiffers(from: files + pair)
    let pairs = stride(from: 0, to: pair.count, by: 2).map { (pair[$0], pair[$0 + 1]) }
    let place = try workspace.workspaceIfAny()
    let extraction = try Extraction(
      files: files, pairs: pairs, loader: try input.loader(in: place),
      lexicon: try lexicon.open(in: place))
    for document in extraction.documents {
      workspace.noteLanguage(of: document, given: nil)
    }
    var glossary = try extraction.glossary(name: "candidates")
    if let limit { glossary.concepts = Array(glossary.concepts.prefix(limit)) }
    switch format {
    case .jsonl:
      try output.write(glossary.concepts.map { ConceptLine.json($0).line + "\n" }.joined())
    case .tsv: try output.write(ConceptLine.table(glossary))
    case .yaml: try output.write(GlossaryFile.write(glossary))
    }
  }
}
