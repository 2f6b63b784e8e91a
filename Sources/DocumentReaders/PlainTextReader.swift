// Reads plain text: a line is a block, but lines broken at a fixed width are joined.
internal import DocumentModel
internal import TextModel

/// Reads plain text, in which a line is a block, unless the text shows that lines were broken at a
/// fixed width.
struct PlainTextReader {
  private let source: SourceText

  /// Creates a reader of `source`.
  init(_ source: SourceText) {
    self.source = source
  }

  /// The blocks of the text.
  ///
  /// - Complexity: O(n) in the length of the text.
  func drafts() -> [BlockDraft] {
    source.utf8.withUnsafeBufferPointer { bytes in
      let lines = LineSplitter.lines(of: source.utf8).map { TextLine($0, in: bytes) }
      let wrap = LineWrap(of: lines)
      var drafts: [BlockDraft] = []
      for (index, line) in lines.enumerated() where !line.text.isEmpty {
        if index > 0, let wrap, wrap.joins(lines[index - 1], line), !drafts.isEmpty {
          drafts[drafts.count - 1].span.end = line.text.end
        } else {
          drafts.append(draft(line, bytes))
        }
      }
      return drafts
    }
  }

  private func draft(_ line: TextLine, _ bytes: UnsafeBufferPointer<UInt8>) -> BlockDraft {
    var draft = BlockDraft(span: line.text)
    draft.bodyStart = line.bulletEnd
    return draft
  }
}
