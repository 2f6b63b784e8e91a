// Reads plain text: a line is a block.
internal import DocumentModel
internal import TextModel

/// Reads plain text, in which a line is a block.
struct PlainTextReader {
  private let source: SourceText

  /// Creates a reader of `source`.
  init(_ source: SourceText) {
    self.source = source
  }

  /// The blocks of the text.
  func drafts() -> [BlockDraft] {
    LineSplitter.lines(of: source.utf8).map { BlockDraft(span: $0) }
  }
}
