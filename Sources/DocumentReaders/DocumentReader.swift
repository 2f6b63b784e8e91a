// Reads a text into a document, whatever its format.
package import DocumentModel
package import TextModel

/// Reads a decoded text into a ``Document``.
package enum DocumentReader {
  /// Reads `source` as a document.
  ///
  /// - Parameters:
  ///   - language: the language of the text; detected where `nil`,
  ///     ``LanguageTag/undetermined`` where the text is blank.
  ///   - format: the format; from the ending of the source's name where `nil`.
  /// - Throws: ``DocumentError`` where the format's parser cannot be had.
  /// - Complexity: O(n) in the length of the text.
  package static func read(
    _ source: SourceText, language: LanguageTag? = nil, format: DocumentFormat? = nil
  ) throws(DocumentError) -> Document {
    let isBlank = source.utf8.allSatisfy { $0 <= 0x20 }
    let language = language ?? (isBlank ? .undetermined : LanguageDetector.detect(source.utf8))
    func builder(_ text: SourceText) -> DocumentBuilder {
      DocumentBuilder(source: text, language: language)
    }
    switch format ?? DocumentFormat(path: source.name) {
    case .plainText: return builder(source).document(PlainTextReader(source).drafts())
    case .segmented: return builder(source).document(SegmentedReader(source).drafts())
    case .markdown:
      let markdown = try MarkdownReader(source).read()
      return builder(markdown.text).document(markdown.drafts)
    }
  }
}
