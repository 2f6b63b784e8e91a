// Reads a file or a text into a document, whatever its format.
package import DocumentModel
package import TextModel

/// Reads files and decoded texts into a ``Document``.
package enum DocumentReader {
  /// Reads the bytes of a file as a document.
  ///
  /// - Parameters:
  ///   - name: The name to show for the file; its ending tells the format of a text.
  ///   - language: The language of the text; where `nil`, what the format says, or detected.
  /// - Throws: `DecodingError`, or ``DocumentError`` for what is no document.
  /// - Complexity: O(n) in the length of what is read, unpacked.
  package static func read(
    _ bytes: [UInt8], name: String, language: LanguageTag? = nil,
    options: ReadingOptions = ReadingOptions()
  ) throws -> Document {
    let format = try options.format ?? DocumentFormat(of: bytes, name: name)
    let source = try SourceDecoder.decode(
      name: name, bytes: bytes,
      encoding: options.encoding ?? declaredEncoding(of: bytes, as: format),
      lossy: options.lossy)
    return try read(source, language: language, format: format)
  }

  /// The text that a reader of a file sees; plain text is not divided into blocks for it.
  ///
  /// - Throws: As ``read(_:name:language:options:)`` does.
  package static func source(
    _ bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
  ) throws -> SourceText {
    let format = try options.format ?? DocumentFormat(of: bytes, name: name)
    guard format == .plainText else {
      var options = options
      options.format = format
      return try read(bytes, name: name, options: options).source
    }
    return try SourceDecoder.decode(
      name: name, bytes: bytes, encoding: options.encoding, lossy: options.lossy)
  }

  /// The encoding that a file is read in, so that what is written into it is written the same way.
  ///
  /// - Returns: `nil` for a container, which is no text.
  /// - Throws: As ``read(_:name:language:options:)`` does.
  package static func encoding(
    of bytes: [UInt8], name: String, options: ReadingOptions
  ) throws -> TextEncoding? {
    let format = try options.format ?? DocumentFormat(of: bytes, name: name)
    if format.isContainer { return nil }
    return try SourceDecoder.encoding(
      name: name, bytes: bytes,
      encoding: options.encoding ?? declaredEncoding(of: bytes, as: format),
      lossy: options.lossy)
  }

  /// The encoding that a text file names itself, if it does.
  static func declaredEncoding(of bytes: [UInt8], as format: DocumentFormat) -> TextEncoding? {
    nil
  }

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
    switch format ?? DocumentFormat(path: source.name) {
    case .segmented:
      return document(source, SegmentedReader(source).drafts(), language)
    case .markdown:
      let markdown = try MarkdownReader(source).read()
      return document(markdown.text, markdown.drafts, language, detectingIn: source)
    default:
      return document(source, PlainTextReader(source).drafts(), language)
    }
  }

  /// Makes a document; the language is told by the text where it is not given.
  static func document(
    _ text: SourceText, _ drafts: [BlockDraft], _ language: LanguageTag?,
    detectingIn source: SourceText? = nil
  ) -> Document {
    let language = language ?? detected((source ?? text).utf8)
    return DocumentBuilder(source: text, language: language).document(drafts)
  }

  /// The language that a text shows; ``LanguageTag/undetermined`` where it is blank.
  static func detected(_ utf8: [UInt8]) -> LanguageTag {
    utf8.allSatisfy { $0 <= 0x20 } ? .undetermined : LanguageDetector.detect(utf8)
  }
}
