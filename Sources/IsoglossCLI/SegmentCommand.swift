// isogloss segment
import ArgumentParser
import DocumentModel
import DocumentReaders
import TextModel
import Workspace

/// Shows the sentences of a document.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Show the sentences of documents, or export the rules that divide them.",
    discussion: """
      Sentences are divided by the program's own rules, or by SRX 2.0 rules of yours: --srx, or \
      `segmentation` in isogloss.yaml. --export-srx writes the program's own as SRX 2.0, as far as \
      regular expressions can tell them.
      """)

  /// How the sentences are shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
  }

  @Argument(help: "The documents, or - for standard input.", completion: .file())
  var files: [String] = []

  @Option(help: "The documents' language (en, zh-Hans, zh-Hant); otherwise detected.")
  var language: LanguageTag?

  @Option(help: "text, one sentence a line, or jsonl.")
  var format = Format.text

  @Flag(name: .customLong("export-srx"), help: "Write the program's own rules as SRX 2.0.")
  var exportsRules = false

  @OptionGroup var input: InputOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if files.isEmpty, !exportsRules { throw ValidationError("name a document") }
    if !files.isEmpty, exportsRules {
      throw ValidationError("--export-srx takes no documents")
    }
  }

  func run() throws {
    if exportsRules { return try output.write(SRXWriter.file(.builtIn)) }
    try output.checkDiffers(from: files)
    let loader = try input.loader(in: try workspace.workspaceIfAny())
    var text = ""
    for file in files {
      let document = try loader.document(at: file, language: language)
      workspace.noteLanguage(of: document, given: language)
      for sentence in document.sentences { text += line(sentence, in: document) + "\n" }
    }
    try output.write(text)
  }

  private func line(_ sentence: Sentence, in document: Document) -> String {
    let text = document.source.string(sentence.span)
    guard format == .jsonl else {
      return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
    let span = document.source.original(sentence.span)
    return JSONValue.object([
      "document": .string(document.source.name), "start": .integer(span.start),
      "end": .integer(span.end), "id": .string(sentence.id), "block": .integer(sentence.block),
      "text": .string(text),
    ]).line
  }
}
