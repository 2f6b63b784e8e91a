// Reads one segment a line, kept as they are.
internal import DocumentModel
internal import TextModel

/// Reads a file with one segment a line; empty lines are segments, so that a segment's index is its
/// line number, counted from 0.
struct SegmentedReader {
  private let source: SourceText

  /// Creates a reader of `source`.
  init(_ source: SourceText) {
    self.source = source
  }

  /// One draft a line; an end of line at the end of the file adds none.
  func drafts() -> [BlockDraft] {
    LineSplitter.lines(of: source.utf8, wide: false).map { line in
      var draft = BlockDraft(span: line)
      draft.isOneSegment = true
      return draft
    }
  }
}
