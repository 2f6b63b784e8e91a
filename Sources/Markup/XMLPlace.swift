// A place in an XML document.

/// A place in an XML document.
package struct XMLPlace: Hashable, Sendable {
  /// The byte offset in the document's UTF-8 form; in a UTF-8 file that of the file, mark included.
  package let offset: Int
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode code points, from 1.
  package let column: Int

  /// Creates a place.
  package init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }
}
