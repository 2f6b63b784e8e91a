// isogloss outline
import ArgumentParser
import DocumentModel
import TextModel
import Workspace

/// Shows the structure that was read.
struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Show the headings, numbered items and paragraphs that were read from a document.")

  /// How the outline is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
    /// The text that was read: what the offsets of containers count.
    case plain
  }

  @Argument(help: "The document, or - for standard input.", completion: .file())
  var file: String

  @Option(help: "The document's language (en, zh-Hans, zh-Hant); otherwise detected.")
  var language: LanguageTag?

  @Option(help: "text, jsonl, or plain: the text itself, as it was read.")
  var format = Format.text

  @OptionGroup var input: InputOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try output.checkDiffers(from: [file])
    let document = try input.loader(in: try workspace.workspaceIfAny())
      .document(at: file, language: language)
    workspace.noteLanguage(of: document, given: language)
    if format == .plain { return try output.write(bytes: document.source.utf8) }
    let places = LineIndex(document.source)
    let lines = document.blocks.map { block in
      format == .jsonl
        ? Self.json(block, in: document, places).line : Self.text(block, in: document)
    }
    try output.write(lines.map { $0 + "\n" }.joined())
  }

  private static func json(
    _ block: Block, in document: Document, _ places: LineIndex
  ) -> JSONValue {
    let span = document.source.original(block.span)
    let paragraph = document.source.paragraphs.map { _ in places.position(of: block.span.start).line
    }
    return .object([
      "start": .integer(span.start), "end": .integer(span.end),
      "part": paragraph.flatMap { document.source.paragraphs?.part(ofParagraph: $0) }
        .map(JSONValue.string), "paragraph": paragraph.map { .integer($0) },
      "depth": .optional(block.depth),
      "ordinal": .optional(block.ordinal),
      "enumerator": .optional(block.enumerator.map { document.source.string($0.span) }),
      "kind": .string(block.kind.rawValue), "id": .string(block.id),
      "text": .string(document.source.string(block.body)),
      "note": block.sequenceNote.map(JSONValue.string),
    ])
  }

  /// The block on one line, indented by its depth, with what is odd about its number.
  private static func text(_ block: Block, in document: Document) -> String {
    let indent = String(repeating: "  ", count: max(0, min(block.depth ?? 1, 20) - 1))
    let number = block.ordinal.map { "\($0) " } ?? ""
    let mark = block.enumerator.map { "[\(document.source.string($0.span))] " } ?? ""
    let text = document.source.string(block.body)
    let shown = text.count > 72 ? text.prefix(71) + "…" : text[...]
    let note = block.sequenceNote.map { "   (\($0))" } ?? ""
    let kind = block.kind == .heading ? "# " : ""
    return indent + number + mark + kind
      + shown.split(whereSeparator: \.isNewline).joined(separator: " ") + note
  }
}
