// Where in a user's file something was found.
package import TextModel

/// A place in a user's file, worked out in full, so that it outlives the document's text.
///
/// A run holds many places of which it shows few: what a person is shown is held apart.
package struct Place: Sendable {
  /// The document's name, as the user gave it.
  package var document: String
  /// The bytes of the file on disk.
  package var span: ByteSpan
  /// The text at the place, as it is written in the file.
  package var text: String
  /// What a person is shown; `nil` while it is still to be worked out.
  private var shown: ShownPlace?

  /// The line and column of the first character.
  package var start: TextPosition { shown?.content.start ?? TextPosition(line: 0, column: 0) }
  /// The line and column just past the last character.
  package var end: TextPosition { shown?.content.end ?? TextPosition(line: 0, column: 0) }
  /// The column of the first byte and of the one just past the last, from 1, in bytes of UTF-8.
  package var byteColumns: (start: Int, end: Int) {
    (shown?.content.startByteColumn ?? 0, shown?.content.endByteColumn ?? 0)
  }
  /// The line that the place begins on, without its line end; shortened around the place where it
  /// is very long.
  package var line: String { shown?.content.line ?? "" }
  /// How many code points of ``line`` stand before the place.
  package var offsetInLine: Int { shown?.content.offsetInLine ?? 0 }
  /// The part of a container (DOCX, ODT) that holds the place; lines are then paragraphs.
  package var part: String? { shown?.content.part }

  /// Creates a place.
  package init(
    document: String, span: ByteSpan, start: TextPosition, end: TextPosition,
    byteColumns: (start: Int, end: Int), text: String, line: String, offsetInLine: Int,
    part: String? = nil
  ) {
    self.document = document
    self.span = span
    self.text = text
    shown = ShownPlace(
      .init(
        start: start, end: end, startByteColumn: byteColumns.start,
        endByteColumn: byteColumns.end, line: line, offsetInLine: offsetInLine, part: part))
  }

  private init(document: String, span: ByteSpan, text: String) {
    self.document = document
    self.span = span
    self.text = text
  }
}

extension Place: Hashable {
  package static func == (left: Place, right: Place) -> Bool {
    left.span == right.span && left.document == right.document && left.text == right.text
      && (left.shown === right.shown || left.shown?.content == right.shown?.content)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(document)
    hasher.combine(span)
  }
}

extension Place {
  /// A place that the run works out at its end, when the document is at hand again.
  ///
  /// - Parameters:
  ///   - span: The bytes of the document's text, not of the file.
  ///   - text: What stands there.
  package static func pending(document: String, span: ByteSpan, text: String) -> Place {
    Place(document: document, span: span, text: text)
  }

  /// Whether the place is still to be worked out.
  package var isPending: Bool { shown == nil }
}

extension Place: Comparable {
  /// Orders by document, then by place.
  package static func < (left: Place, right: Place) -> Bool {
    (left.document, left.span) < (right.document, right.span)
  }
}
