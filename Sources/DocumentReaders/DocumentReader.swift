// Reads a file or a text into a document, whatever its format.
package import DocumentModel
internal import Markup
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
    if format.isContainer {
      return try container(bytes, name: name, as: format, language: language, options: options)
    }
    if format == .segmented, let document = try segments(bytes, name, language, options) {
      return document
    }
    let source = try SourceDecoder.decode(
      name: name, bytes: bytes,
      encoding: options.encoding ?? declaredEncoding(of: bytes, as: format),
      lossy: options.lossy)
    return try read(
      source, language: language, format: format, original: options.original,
      rules: options.segmentation)
  }

  /// The blocks of a document that is no plain text, a segment each; `nil` for plain text.
  private static func segments(
    _ bytes: [UInt8], _ name: String, _ language: LanguageTag?, _ options: ReadingOptions
  ) throws -> Document? {
    // Lines of text are segments whatever stands in them, and whatever the file is called.
    switch FileKind.of(bytes) {
    case .text, .xml: return nil
    case .html, .pdf, .package, .webVTT, .subRip, .other: break
    }
    var options = options
    options.format = try DocumentFormat(of: bytes, name: name)
    let document = try read(bytes, name: name, language: language, options: options)
    let drafts = document.blocks.map { block in
      var draft = BlockDraft(span: block.span)
      draft.isOneSegment = true
      return draft
    }
    return try Self.document(document.source, drafts, document.language)
  }

  private static func container(
    _ bytes: [UInt8], name: String, as format: DocumentFormat, language: LanguageTag?,
    options: ReadingOptions
  ) throws(DocumentError) -> Document {
    let read = try package(bytes, name: name, as: format, options: options)
    return try document(read.text, read.drafts, language, rules: options.segmentation)
  }

  /// What is read of a container.
  static func package(
    _ bytes: [UInt8], name: String, as format: DocumentFormat, options: ReadingOptions
  ) throws(DocumentError) -> PackageDocument {
    let kind = FileKind.of(bytes)
    switch (format, kind) {
    case (.docx, .package(.docx)):
      return try DOCXReader(bytes, name: name, options: options).read()
    case (.odt, .package(.odt)): return try ODTReader(bytes, name: name, options: options).read()
    case (.pdf, .pdf): return try PDFReader(bytes, name: name, options: options).read()
    default: throw .otherFormat(file: name, format: format, kind: kind)
    }
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
  ///
  /// What is valid UTF-8 is UTF-8, whatever an old label in it says.
  static func declaredEncoding(of bytes: [UInt8], as format: DocumentFormat) -> TextEncoding? {
    guard format == .html, (try? UTF8Span(validating: bytes.span)) == nil else { return nil }
    return HTMLCharset.label(in: bytes).flatMap(TextEncoding.init(name:))
  }

  /// Reads `source` as a document.
  ///
  /// - Parameters:
  ///   - language: the language of the text; detected where `nil`,
  ///     ``LanguageTag/undetermined`` where the text is blank.
  ///   - format: the format, none that is a container; from the ending of the source's name where
  ///     `nil`.
  ///   - original: whether the text before changes that are marked in it is read.
  ///   - rules: the rules by which sentences are divided; the project's own where `nil`.
  /// - Throws: ``DocumentError`` where the format's parser cannot be had, or rules cannot be followed.
  /// - Complexity: O(n) in the length of the text.
  package static func read(
    _ source: SourceText, language: LanguageTag? = nil, format: DocumentFormat? = nil,
    original: Bool = false, rules: SegmentationRules? = nil
  ) throws(DocumentError) -> Document {
    let format = format ?? DocumentFormat(path: source.name)
    switch format {
    case .segmented:
      return try document(source, SegmentedReader(source).drafts(), language)
    case .markdown:
      let markdown = try MarkdownReader(source).read()
      return try document(
        markdown.text, markdown.drafts, language, rules: rules, detectingIn: source)
    case .html:
      var reader = HTMLReader(source, original: original)
      let named = reader.language
      let html = reader.read()
      return try document(
        html.text, html.drafts, language ?? told(named, by: html.text.utf8), rules: rules)
    case .subRip, .webVTT:
      var reader = SubtitleReader(source, isWebVTT: format == .webVTT)
      let subtitles = reader.read()
      return try document(subtitles.text, subtitles.drafts, language, rules: rules)
    case .asciiDoc:
      var reader = AsciiDocReader(source)
      let asciiDoc = reader.read()
      return try document(asciiDoc.text, asciiDoc.drafts, language, rules: rules)
    case .reStructuredText:
      var reader = ReStructuredTextReader(source)
      let text = reader.read()
      return try document(text.text, text.drafts, language, rules: rules)
    default:
      return try document(source, PlainTextReader(source).drafts(), language, rules: rules)
    }
  }

  /// Makes a document; the language is told by the text where it is not given.
  static func document(
    _ text: SourceText, _ drafts: [BlockDraft], _ language: LanguageTag?,
    rules: SegmentationRules? = nil, detectingIn source: SourceText? = nil
  ) throws(DocumentError) -> Document {
    let language = language ?? detected((source ?? text).utf8)
    do throws(SegmentationError) {
      return try DocumentBuilder(source: text, language: language).document(drafts, rules: rules)
    } catch {
      throw .segmentation(error)
    }
  }

  /// The language that a document names, unless its text is plainly in another script.
  private static func told(_ named: LanguageTag?, by text: [UInt8]) -> LanguageTag {
    let seen = detected(text)
    guard let named, named.isChinese == seen.isChinese else { return seen }
    return named.isChinese ? seen : named
  }

  /// The language that a text shows; ``LanguageTag/undetermined`` where it is blank.
  static func detected(_ utf8: [UInt8]) -> LanguageTag {
    utf8.allSatisfy { $0 <= 0x20 } ? .undetermined : LanguageDetector.detect(utf8)
  }
}
