// Reads a text into a document, whatever its format.
package import DocumentModel
package import TextModel

/// Reads a decoded text into a ``Document``.
package enum DocumentReader {
  /// Reads `source` as a document.
  ///
  /// - Parameters:
  ///   - language: the language of the text; detected where `nil`.
  ///   - format: the format; from the ending of the source's name where `nil`.
  /// - Throws: ``DocumentError`` where the language or the format does not show.
  /// - Complexity: O(n) in the length of the text.
  package static func read(
    _ source: SourceText, language: LanguageTag? = nil, format: DocumentFormat? = nil
  ) throws(DocumentError) -> Document {
    let tag: LanguageTag
    if let language { tag = language } else { tag = try detectedLanguage(of: source) }
    let builder = DocumentBuilder(source: source, language: tag)
    switch format ?? DocumentFormat(path: source.name) {
    case .plainText: return builder.document(PlainTextReader(source).drafts())
    case .segmented: return builder.document(SegmentedReader(source).drafts())
    case .markdown: return builder.document(PlainTextReader(source).drafts())
    }
  }

  /// Chinese where a good part of the letters are Han characters, English where they are Latin.
  private static func detectedLanguage(
    of source: SourceText
  ) throws(DocumentError) -> LanguageTag {
    var (han, latin) = (0, 0)
    for byte in source.utf8.prefix(100_000) {
      if (0xE4...0xE9).contains(byte) { han += 1 }
      if (0x61...0x7A).contains(byte | 0x20) { latin += 1 }
    }
    if han * 4 > latin { return .simplifiedChinese }
    if latin > 0 { return .english }
    throw .unknownLanguage(file: source.name)
  }
}
