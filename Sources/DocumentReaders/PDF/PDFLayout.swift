// Reads the layout of a PDF file: pages, blocks, lines and words with their places.
internal import Markup

/// Reads what `pdftotext -bbox-layout` writes: XHTML of pages, flows, blocks, lines and words with their
/// places.
struct PDFLayout {
  /// The lines of each page, in the order in which they are read.
  private(set) var pages: [[PDFLine]] = []
  private var block = 0
  private var line: PDFLine?
  private var word: (text: String, left: Double, right: Double)?

  /// Reads the layout.
  ///
  /// - Complexity: O(n).
  init(_ xhtml: [UInt8], name: String) throws(XMLError) {
    // What a damaged font gives for a text may be anything, and XML forbids some of it.
    let valid = String(decoding: xhtml, as: UTF8.self).utf8
      .map { $0 < 0x20 && $0 != 0x0A ? 0x20 : $0 }
    let reader = try XMLReader(bytes: valid, name: name)
    while let event = try reader.next() {
      switch event {
      case .start(let tag, let attributes, _): begin(tag.local, attributes)
      case .text(let text, _): word?.text += text
      case .end(let tag, _): end(tag.local)
      }
    }
  }

  private mutating func begin(_ tag: String, _ attributes: [XMLAttribute]) {
    func number(_ name: String) -> Double {
      attributes.first { $0.name.local == name }.flatMap { Double($0.value) } ?? 0
    }
    switch tag {
    case "page": pages.append([])
    case "block": block += 1
    case "line":
      line = PDFLine(
        page: pages.count, block: block, left: number("xMin"), right: number("xMin"),
        top: number("yMin"), bottom: number("yMax"))
    case "word": word = ("", number("xMin"), number("xMax"))
    default: break
    }
  }

  private mutating func end(_ tag: String) {
    if tag == "word", let word {
      let text = word.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      line?.add(Array(text.utf8), left: word.left, right: word.right)
      self.word = nil
    } else if tag == "line", let line, !line.text.isEmpty, !pages.isEmpty {
      pages[pages.count - 1].append(line)
      self.line = nil
    }
  }
}
