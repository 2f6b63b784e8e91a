// The formats that a document can be read from.
internal import Markup

/// A format that a document can be read from.
package enum DocumentFormat: String, CaseIterable, Sendable {
  /// Plain text: a line is a block, hard-wrapped lines are joined.
  case plainText = "text"
  /// Markdown with tables and front matter.
  case markdown
  /// A web page.
  case html
  /// A Word document (Office Open XML).
  case docx
  /// An OpenDocument text.
  case odt
  /// Subtitles as SubRip writes them.
  case subRip = "srt"
  /// Subtitles of the web.
  case webVTT = "vtt"
  /// AsciiDoc.
  case asciiDoc = "asciidoc"
  /// reStructuredText.
  case reStructuredText = "rst"
  /// A PDF file, whose text another program takes out.
  case pdf
  /// One segment a line, kept as they are; never told from the content.
  case segmented

  /// Finds a format by its usual name, or the ending of its files, whatever the case.
  package init?(name: String) {
    let name = name.lowercased()
    guard let format = Self(rawValue: name) ?? Self.endings[name] else { return nil }
    self = format
  }

  /// The formats that a person can ask for by name, in the order in which they are listed.
  package static let named = allCases.filter { $0 != .segmented }

  /// The formats of the usual endings of files.
  package static let endings: [String: DocumentFormat] = [
    "txt": .plainText, "md": .markdown, "markdown": .markdown, "mdown": .markdown,
    "mkd": .markdown, "html": .html, "htm": .html, "xhtml": .html, "docx": .docx, "docm": .docx,
    "dotx": .docx, "odt": .odt, "ott": .odt,
    "srt": .subRip, "vtt": .webVTT, "adoc": .asciiDoc, "asciidoc": .asciiDoc,
    "rst": .reStructuredText, "rest": .reStructuredText, "pdf": .pdf,
  ]

  /// The format that a file's name stands for; plain text where the ending is unknown.
  package init(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() }
    self = Self.endings[ending ?? ""] ?? .plainText
  }

  /// The format of a file: what its content shows; where that is text, what the ending of its name
  /// says.
  ///
  /// - Throws: ``DocumentError/unsupported(file:kind:)`` for what no document is read from.
  /// - Complexity: O(1), for archives O(entries).
  package init(of bytes: [UInt8], name: String) throws(DocumentError) {
    let kind = FileKind.of(bytes)
    let named = DocumentFormat(path: name)
    switch kind {
    case .package(.docx): self = .docx
    case .package(.odt): self = .odt
    case .pdf: self = .pdf
    // A page, or a subtitle, may well be shown in a text of another format.
    case .html: self = Self.showing.contains(named) ? named : .html
    case .webVTT: self = Self.showing.contains(named) ? named : .webVTT
    case .subRip: self = Self.showing.contains(named) ? named : .subRip
    case .text where !named.isContainer: self = named
    default: throw .unsupported(file: name, kind: kind)
    }
  }

  /// Formats of texts that show other formats.
  private static let showing: Set<DocumentFormat> = [.markdown, .asciiDoc, .reStructuredText]

  /// Whether the format's own bytes mean nothing to a person.
  package var isContainer: Bool { self == .docx || self == .odt || self == .pdf }
}
