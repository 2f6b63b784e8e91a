// Tells what a file is by what stands in it.

/// What a file is, told by its content alone.
package enum FileKind: Hashable, Sendable {
  /// Nothing that speaks against its being text.
  case text
  /// A web page.
  case html
  /// XML, with the name of its outermost element, without a prefix.
  case xml(root: String)
  /// A Portable Document Format file.
  case pdf
  /// A package of Office Open XML or OpenDocument, or another ZIP archive.
  case package(PackageKind)
  /// Subtitles of the web.
  case webVTT
  /// Subtitles as SubRip writes them.
  case subRip
  /// Something else that is known, in words: `a PNG image`.
  case other(String)

  /// What `bytes` are.
  ///
  /// - Complexity: O(1), for archives O(entries).
  package static func of(_ bytes: [UInt8]) -> FileKind {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      return PackageKind(bytes).map(FileKind.package) ?? .other("a damaged ZIP archive")
    }
    if let signature = FileSignature.known.first(where: { $0.matches(bytes) }) {
      return signature.words == FileSignature.pdf ? .pdf : .other(signature.words)
    }
    return ofText(FileHead(bytes))
  }

  private static func ofText(_ head: FileHead) -> FileKind {
    if head.text.hasPrefix("webvtt") { return .webVTT }
    if head.isSubRip { return .subRip }
    let element = head.firstElement
    if element == "html" || head.isHTMLDocumentType { return .html }
    if let element, head.isXMLDeclared || xmlRoots.contains(element) { return .xml(root: element) }
    return .text
  }

  /// Elements that no text begins with by chance.
  private static let xmlRoots: Set<String> = [
    "tmx", "xliff", "martif", "tbx", "document-content", "svg", "rss", "feed", "tei",
  ]

  /// What the file is, in words: `a Word document (DOCX)`.
  package var description: String {
    switch self {
    case .text: "a text"
    case .html: "a web page (HTML)"
    case .xml(let root): "an XML file (<\(root)>)"
    case .pdf: "a PDF file"
    case .package(let kind): kind.description
    case .webVTT: "subtitles (WebVTT)"
    case .subRip: "subtitles (SubRip)"
    case .other(let words): words
    }
  }
}
