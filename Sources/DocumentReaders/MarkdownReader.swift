// Reads Markdown: headings, lists, tables and code kept apart from prose.
internal import DocumentModel
internal import Markup
internal import TextModel

/// Reads Markdown, with tables and front matter.
struct MarkdownReader {
  private let source: SourceText

  /// Creates a reader of `source`.
  init(_ source: SourceText) {
    self.source = source
  }

  /// The blocks of the text.
  func drafts() throws(DocumentError) -> [BlockDraft] {
    guard let blocks = MarkdownParser.blocks(in: source.utf8) else {
      throw .unreadableMarkdown(file: source.name)
    }
    return blocks.map(draft)
  }

  private func draft(_ block: MarkdownBlock) -> BlockDraft {
    var draft = BlockDraft(span: ByteSpan(block.range), kind: kind(of: block))
    if case .heading(let level) = block.kind { draft.headingLevel = level }
    draft.bodyStart = block.textStart
    draft.listDepth = block.listDepth
    draft.numberedList = block.numberedList
    return draft
  }

  private func kind(of block: MarkdownBlock) -> Block.Kind {
    switch block.kind {
    case .heading: .heading
    case .paragraph: .paragraph
    case .item: .item
    case .tableCell: .table
    case .code: .code
    }
  }
}
