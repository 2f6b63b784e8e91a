// Where in a user's file something was found.
package import TextModel

/// A place in a user's file, worked out in full, so that it outlives the document's text.
package struct Place: Hashable, Sendable {
  /// The document's name, as the user gave it.
  package var document: String
  /// The bytes of the file on disk.
  package var span: ByteSpan
  /// The line and column of the first character.
  package var start: TextPosition
  /// The line and column just past the last character.
  package var end: TextPosition
  /// The column of the first byte and of the one just past the last, from 1, in bytes of UTF-8.
  package var byteColumns: (start: Int, end: Int) { (startByteColumn, endByteColumn) }
  private var startByteColumn: Int
  private var endByteColumn: Int
  /// The text at the place, as it is written in the file.
  package var text: String
  /// The line that the place begins on, without its line end; shortened around the place where it
  /// is very long.
  package var line: String
  /// How many code points of ``line`` stand before the place.
  package var offsetInLine: Int
  /// The part of a container (DOCX, ODT) that holds the place; lines are then paragraphs.
  package var part: String?

  /// Creates a place.
  package init(
    document: String, span: ByteSpan, start: TextPosition, end: TextPosition,
    byteColumns: (start: Int, end: Int), text: String, line: String, offsetInLine: Int
  ) {
    self.document = document
    self.span = span
    self.start = start
    self.end = end
    startByteColumn = byteColumns.start
    endByteColumn = byteColumns.end
    self.text = text
    self.line = line
    self.offsetInLine = offsetInLine
  }
}

extension Place {
  /// A place that the run works out at its end, when the document is at hand again.
  ///
  /// - Parameters:
  ///   - span: The bytes of the document's text, not of the file.
  ///   - text: What stands there.
  package static func pending(document: String, span: ByteSpan, text: String) -> Place {
    let none = TextPosition(line: 0, column: 0)
    return Place(
      document: document, span: span, start: none, end: none, byteColumns: (0, 0), text: text,
      line: "", offsetInLine: 0)
  }

  /// Whether the place is still to be worked out.
  package var isPending: Bool { start.line == 0 }
}

extension Place: Comparable {
  /// Orders by document, then by place.
  package static func < (left: Place, right: Place) -> Bool {
    (left.document, left.span) < (right.document, right.span)
  }
}
