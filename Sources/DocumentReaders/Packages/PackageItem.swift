// A paragraph of a package, before what it is has been worked out.
internal import DocumentModel
internal import TextModel

/// A paragraph of a package (DOCX, ODT), with what the format says of it.
struct PackageItem {
  /// What the format says that a paragraph's number is.
  enum Numbering: Hashable {
    case bullet
    /// A number that counts in this list.
    case number(list: Int)
  }

  var lines: ParagraphLines
  var headingLevel: Int?
  /// Whether it is the document's title, which says nothing of whether headings are marked.
  var isTitle = false
  var numbering: Numbering?
  /// How deep it lies in lists.
  var listDepth = 0
  /// Whether it is the whole of a table's cell.
  var isCell = false
  /// The part of the package that holds it.
  var part: String

  /// The draft of its blocks.
  ///
  /// - Parameter tellsHeadings: Whether the document marks its headings, so that what it does not
  ///   mark is none.
  func draft(tellsHeadings: Bool) -> BlockDraft {
    var draft = BlockDraft(span: ByteSpan(0, 0), kind: tellsHeadings ? .paragraph : nil)
    draft.listDepth = listDepth
    if let level = headingLevel {
      draft.kind = .heading
      draft.headingLevel = level
    } else if numbering == .bullet {
      draft.kind = .item
    } else if case .number(let list) = numbering, tellsHeadings {
      draft.kind = .item
      draft.numberedList = list
    } else if isCell, numbering == nil {
      draft.kind = .table
    }
    return draft
  }
}

extension [PackageItem] {
  /// The text and the blocks that the paragraphs make.
  func document(name: String, of file: [UInt8]) -> PackageDocument {
    let tellsHeadings = contains { $0.headingLevel != nil && !$0.isTitle }
    var text = PackageText()
    for item in self {
      let draft = item.draft(tellsHeadings: tellsHeadings)
      let isOneLine = draft.kind == .heading || draft.kind == .table
      text.add(isOneLine ? item.lines.joined : item.lines.lines, as: draft, part: item.part)
    }
    return PackageDocument(
      text: text.source(name: name, of: file), drafts: text.drafts, origins: text.origins)
  }
}
