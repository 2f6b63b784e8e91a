// The two texts that a command reads, and their languages.
import ArgumentParser
import DocumentModel
import DocumentReaders
import TextModel
import Workspace

/// Which two texts to read.
struct PairOptions: ParsableArguments {
  @Argument(help: "The source, or - for standard input.", completion: .file())
  var source: String

  @Argument(help: "The target, or - for standard input.", completion: .file())
  var target: String

  @Option(help: "The source's language (en, zh-Hans, zh-Hant); otherwise detected.")
  var from: LanguageTag?

  @Option(help: "The target's language; otherwise detected.")
  var to: LanguageTag?

  func validate() throws {
    if source == "-", target == "-" {
      throw ValidationError("only one of the two texts can come from standard input")
    }
  }

  /// Both texts as documents; a language that was detected is said.
  func load(
    _ loader: DocumentLoader, _ workspace: WorkspaceOptions
  ) throws -> (source: Document, target: Document) {
    let source = try loader.document(at: source, language: from)
    workspace.noteLanguage(of: source, given: from)
    let target = try loader.document(at: target, language: to)
    workspace.noteLanguage(of: target, given: to)
    return (source, target)
  }
}
