// A place where a term was seen.

/// A place where the program saw a term that it proposes.
package struct TermPlace: Hashable, Sendable {
  /// The document's name in the workspace.
  package var document: String
  /// The offset of the term's first byte in the file on disk.
  package var start: Int
  /// The offset just past the term's last byte in the file on disk.
  package var end: Int

  /// Creates a place from byte offsets of the file on disk.
  package init(document: String, start: Int, end: Int) {
    self.document = document
    self.start = start
    self.end = end
  }
}
