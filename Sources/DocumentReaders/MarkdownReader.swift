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

  /// The text without its inline marks (emphasis, addresses of links, escapes), and its blocks.
  func read() throws(DocumentError) -> (text: SourceText, drafts: [BlockDraft]) {
    guard let blocks = MarkdownParser.blocks(in: source.utf8) else {
      throw .unreadableMarkdown(file: source.name)
    }
    let edits = blocks.flatMap(\.edits).map { (span: ByteSpan($0.range), text: $0.replacement) }
    let plain = source.replacing(edits)
    return (plain.text, blocks.map { draft($0, in: plain) })
  }

  private func draft(_ block: MarkdownBlock, in plain: ReplacedText) -> BlockDraft {
    var draft = BlockDraft(span: plain.span(of: ByteSpan(block.range)), kind: kind(of: block))
    if case .heading(let level) = block.kind { draft.headingLevel = level }
    draft.bodyStart = block.textStart.map(plain.offset)
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
