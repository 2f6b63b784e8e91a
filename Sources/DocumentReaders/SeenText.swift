// The text of a file as a reader sees it, with the bytes that it comes from.
internal import DocumentModel
internal import TextModel

/// Collects what a reader sees of a text file, piece by piece in the order of the file; everything
/// between the pieces is not seen.
struct SeenText {
  /// A stretch of the file that is seen.
  struct Piece {
    var range: Range<Int>
    /// What is seen in its place; `nil` where it is seen as it is written.
    var text: [UInt8]?
  }

  /// A block of the text.
  private struct Section {
    var pieces: Range<Int>
    var draft: BlockDraft
  }

  private var pieces: [Piece] = []
  private var sections: [Section] = []
  /// Where the block that is being read begins among the pieces.
  private var first = 0

  /// How many blocks have been read.
  var blockCount: Int { sections.count }

  /// Whether the block that is being read has text so far.
  var hasText: Bool { pieces.count > first }

  /// Adds a piece, which lies after those before it.
  mutating func add(_ piece: Piece) {
    pieces.append(piece)
  }

  /// Ends the block that is being read; it counts only if it has text.
  mutating func endBlock(_ draft: BlockDraft) {
    guard hasText else { return }
    sections.append(Section(pieces: first..<pieces.count, draft: draft))
    first = pieces.count
  }

  /// The text, an empty line between its blocks, and the blocks as offsets into it.
  ///
  /// - Parameter isMarkup: Whether `&` and `<` stand for something else in the file.
  /// - Complexity: O(n).
  func finished(
    _ file: SourceText, isMarkup: Bool = false
  ) -> (text: SourceText, drafts: [BlockDraft]) {
    var edits: [(span: ByteSpan, text: [UInt8])] = []
    var place = 0
    for (number, section) in sections.enumerated() {
      for index in section.pieces {
        let piece = pieces[index]
        var border: [UInt8] =
          number > 0 && index == section.pieces.lowerBound ? [0x0A, 0x0A] : []
        if piece.range.lowerBound > place {
          edits.append((ByteSpan(place, piece.range.lowerBound), border))
          border = []
        }
        if let text = piece.text {
          edits.append((ByteSpan(piece.range), border + text))
        } else if !border.isEmpty {
          edits.append((ByteSpan(place, place), border))
        }
        place = piece.range.upperBound
      }
    }
    if place < file.utf8.count { edits.append((ByteSpan(place, file.utf8.count), [])) }
    let plain = file.replacing(edits, isMarkup: isMarkup)
    let drafts = sections.map { section in
      var draft = section.draft
      let start = pieces[section.pieces.lowerBound].range.lowerBound
      let end = pieces[section.pieces.upperBound - 1].range.upperBound
      draft.span = plain.span(of: ByteSpan(start, end))
      return draft
    }
    return (plain.text, drafts)
  }
}
