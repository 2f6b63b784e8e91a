// Reads the text of PDF files.
internal import DocumentModel
internal import Markup
internal import TextModel

/// Reads the text of PDF files, as `pdftotext` gives it: lines of one paragraph joined, words that
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
  /// - Complexity: O(n log n) in the length of the text.
  func read() throws(DocumentError) -> PackageDocument {
    let text: [UInt8]
    do {
      text = try PDFConverter.text(of: bytes, limit: limits.bytes)
    } catch {
      throw .pdf(file: name, error)
    }
    let valid = Array(String(decoding: text, as: UTF8.self).utf8)
    let lines = PDFPages(valid).lines
    guard !lines.isEmpty else { throw .noText(file: name) }
    return items(lines).document(name: name, of: bytes)
  }

  private func items(_ lines: [PDFPages.Line]) -> [PackageItem] {
    var flat: [UInt8] = []
    var starts: [Int] = []
    for line in lines {
      starts.append(flat.count)
      flat += line.text + [0x0A]
    }
    let source = SourceText(
      name: name, utf8: flat, toOriginal: .identity(count: flat.count), hash: ContentHash([]))
    var index = 0
    return PlainTextReader(source).drafts().map { draft in
      while index + 1 < starts.count, starts[index + 1] <= draft.span.start { index += 1 }
      var paragraph = ParagraphLines()
      paragraph.add(Self.joined(flat[draft.span.range]))
      return PackageItem(lines: paragraph, part: "page \(lines[index].page)")
    }
  }

  /// The lines of a paragraph as one.
  static func joined(_ paragraph: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    for line in paragraph.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 }
      guard let last = text.last, let next = line.first else {
        text += line
        continue
      }
      let isSmall = (0x61...0x7A).contains(next)
      let wasSmall = text.dropLast().last.map { (0x61...0x7A).contains($0) } ?? false
      if last == 0x2D, isSmall, wasSmall {
        text.removeLast()
      } else if last != 0x2D, !(last >= 0x80 && (0xE3...0xEF).contains(next)) {
        text.append(0x20)
      }
      text += line
    }
    return String(decoding: text, as: UTF8.self)
  }
}
