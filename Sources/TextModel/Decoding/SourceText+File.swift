// The decoded file behind a text.

extension SourceText {
  /// The whole file, decoded; ``utf8`` may leave marks out that stand here.
  package var fileText: [UInt8] { written?.utf8 ?? utf8 }

  /// The decoded file as a text, with nothing left out.
  package var asWritten: SourceText {
    guard let written else { return self }
    return SourceText(
      name: name, utf8: written.utf8, toOriginal: written.toOriginal, hash: hash)
  }

  /// `text` as it has to be written into the file, to be seen as it is.
  package func spelling(of text: String) -> String {
    guard written?.isMarkup ?? false else { return text }
    return text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
      .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
  }

  /// Where `span` of ``utf8`` lies in ``fileText``.
  ///
  /// - Complexity: O(log marks).
  package func inFile(_ span: ByteSpan) -> ByteSpan {
    written?.map.sourceSpan(span) ?? span
  }
}
