// The text of a document that is taken out of a container.
internal import DocumentModel
internal import TextModel

/// Collects the text of a document that is taken out of a container, paragraph by paragraph.
///
/// An empty line parts paragraphs; a line break inside one begins another block of it.
struct PackageText {
  private var bytes: [UInt8] = []
  private(set) var drafts: [BlockDraft] = []
  private var paragraphs = TextParagraphs()
  /// Where the text comes from, with the part that holds each stretch; ascending.
  private(set) var origins: [(origin: TextOrigin, part: String)] = []

  /// Adds a paragraph; one without text is passed over.
  ///
  /// - Parameters:
  ///   - lines: The paragraph's lines; more than one where it has line breaks.
  ///   - draft: What the paragraph is; its span is filled in.
  ///   - part: The part of the container that holds it.
  mutating func add(_ lines: [ParagraphLines.Line], as draft: BlockDraft, part: String) {
    let lines = lines.map { line in
      (line, line.bytes.withUnsafeBufferPointer { $0.trimmed(ByteSpan(0, $0.count)) }.range)
    }.filter { !$0.1.isEmpty }
    guard !lines.isEmpty else { return }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    paragraphs.add(at: bytes.count, part: part)
    for (index, (line, range)) in lines.enumerated() {
      if index > 0 { bytes.append(0x0A) }
      var draft = draft
      draft.span = ByteSpan(bytes.count, bytes.count + range.count)
      // The number belongs to the first line.
      if index > 0, draft.kind == .item { draft.kind = .paragraph }
      if index > 0 { draft.numberedList = nil }
      let shift = bytes.count - range.lowerBound
      origins += line.origins.compactMap { $0.cut(to: range) }
        .map { ($0.moved(by: shift), part) }
      bytes += line.bytes[range]
      drafts.append(draft)
    }
  }

  /// The text, its places told by paragraph.
  func source(name: String, of file: [UInt8]) -> SourceText {
    let end: [UInt8] = bytes.isEmpty ? [] : [0x0A]
    return SourceText(
      name: name, utf8: bytes + end, paragraphs: paragraphs, hash: ContentHash(file))
  }
}
