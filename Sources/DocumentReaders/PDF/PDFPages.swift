// The lines of a PDF file's pages, without the heads and feet of the pages.
internal import DocumentModel
internal import TextModel

/// The lines of a PDF file's pages, without the heads and feet of the pages.
struct PDFPages {
  /// A line and the page that it stands on, from 1.
  struct Line {
    var text: [UInt8]
    var page: Int
  }

  /// The lines of all pages; empty ones part paragraphs.
  private(set) var lines: [Line] = []

  /// How many lines from the edge of a page may be its head or foot.
  private static let edge = 3
  /// On how many pages a line has to stand again to be one.
  private static let fewest = 3

  /// Divides text whose pages end with form feeds.
  ///
  /// - Complexity: O(n).
  init(_ text: [UInt8]) {
    let pages = text.split(separator: 0x0C, omittingEmptySubsequences: false).map { page in
      page.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
        Array(
          line[
            line.withUnsafeBufferPointer { $0.trimmed(ByteSpan(0, $0.count)) }.range
              .shifted(by: line.startIndex)])
      }
    }
    var seen: [[UInt8]: Int] = [:]
    for page in pages {
      for shape in Set(Self.edges(of: page).map { Self.shape(page[$0]) }) {
        seen[shape, default: 0] += 1
      }
    }
    for (number, page) in pages.enumerated() {
      let outer = Set(
        Self.edges(of: page).filter { index in
          let shape = Self.shape(page[index])
          return Self.isNumber(page[index]) || seen[shape, default: 0] >= Self.fewest
        })
      let kept = page.indices.filter { !outer.contains($0) }.map { page[$0] }
      add(kept, page: number + 1)
    }
  }

  /// Adds a page; a paragraph may go on from the page before, so no empty line parts them.
  private mutating func add(_ page: [[UInt8]], page number: Int) {
    let first = page.firstIndex { !$0.isEmpty } ?? page.count
    let last = page.lastIndex { !$0.isEmpty } ?? first - 1
    guard first <= last else { return }
    lines += page[first...last].map { Line(text: $0, page: number) }
  }

  /// The lines with text that stand nearest the edges of a page.
  private static func edges(of page: [[UInt8]]) -> [Int] {
    let filled = page.indices.filter { !page[$0].isEmpty }
    return Array(filled.prefix(edge)) + Array(filled.dropFirst(edge).suffix(edge))
  }

  /// A line with its numbers left out, so that `Page 1` is like `Page 2`.
  private static func shape(_ line: [UInt8]) -> [UInt8] {
    line.filter { !(0x30...0x39).contains($0) }
  }

  /// Whether a line is a page's number: `12`, `- 12 -`, `12/40`.
  private static func isNumber(_ line: [UInt8]) -> Bool {
    line.count <= 12 && line.contains { (0x30...0x39).contains($0) }
      && line.allSatisfy { (0x30...0x39).contains($0) || " -/–".utf8.contains($0) }
  }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> {
    (lowerBound + offset)..<(upperBound + offset)
  }
}
