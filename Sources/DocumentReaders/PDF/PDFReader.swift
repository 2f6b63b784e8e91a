// Reads the text of PDF files.
internal import Markup

/// Reads the text of PDF files, as `pdftotext` finds it: lines of one paragraph joined, words that
/// were broken at a line end put together, the heads and feet of pages left out.
struct PDFReader {
  private let bytes: [UInt8]
  private let name: String
  private let limits: ArchiveLimits

  init(_ bytes: [UInt8], name: String, options: ReadingOptions) {
    self.bytes = bytes
    self.name = name
    limits = options.archiveLimits
  }

  /// The text and its blocks.
  ///
  /// - Complexity: O(n) in the length of the text.
  func read() throws(DocumentError) -> PackageDocument {
    let layout: [UInt8]
    do {
      layout = try PDFConverter.layout(of: bytes, limit: limits.bytes)
    } catch {
      throw .pdf(file: name, error)
    }
    let pages: [[PDFLine]]
    do throws(XMLError) {
      pages = try PDFLayout(layout, name: name).pages
    } catch {
      throw .markup(error)
    }
    let lines = PDFPages(pages).lines
    guard !lines.isEmpty else { throw .noText(file: name) }
    let items = PDFParagraphs(lines).paragraphs().map { text, page in
      var paragraph = ParagraphLines()
      paragraph.add(text)
      return PackageItem(lines: paragraph, part: "page \(page)")
    }
    return items.document(name: name, of: bytes)
  }
}
