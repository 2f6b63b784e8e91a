// The lines of a PDF file's pages, without the heads and feet of the pages.

/// The lines of a PDF file's pages, without the heads and feet of the pages.
struct PDFPages {
  /// The lines of all pages.
  private(set) var lines: [PDFLine] = []

  /// How many lines from the edge of a page may be its head or foot.
  private static let edge = 3
  /// On how many pages a line has to stand again to be one.
  private static let fewest = 3

  /// Takes the heads and feet out of `pages`.
  ///
  /// - Complexity: O(n).
  init(_ pages: [[PDFLine]]) {
    let pages = pages.map(Self.joiningLabels)
    var seen: [[UInt8]: Int] = [:]
    for page in pages {
      for shape in Set(Self.edges(of: page).map { Self.shape(page[$0].text) }) {
        seen[shape, default: 0] += 1
      }
    }
    for page in pages {
      let outer = Set(
        Self.edges(of: page).filter { index in
          let text = page[index].text
          return Self.isNumber(text) || seen[Self.shape(text), default: 0] >= Self.fewest
        })
      lines += page.indices.filter { !outer.contains($0) }.map { page[$0] }
    }
  }

  /// The lines of a page, the labels that stand left of a line and were taken for a column of their own
  /// put in front of it.
  private static func joiningLabels(_ page: [PDFLine]) -> [PDFLine] {
    guard page.contains(where: \.isLabel) else { return page }
    var rows: [Int: [Int]] = [:]
    for (index, line) in page.enumerated() where !line.isLabel {
      rows[Int(line.top.rounded()), default: []].append(index)
    }
    var result = page
    var joined: Set<Int> = []
    for (index, label) in page.enumerated() where label.isLabel {
      let row = Int(label.top.rounded())
      let near = (row - 1...row + 1).flatMap { rows[$0, default: []].prefix(longestRow) }
        .filter { !result[$0].beginsItem && page[$0].left >= label.right }
        .filter { page[$0].left - label.right < 6 * label.height }
      guard let line = near.min(by: { (page[$0].left, $0) < (page[$1].left, $1) }) else { continue }
      result[line].begin(with: label)
      joined.insert(index)
    }
    return result.indices.filter { !joined.contains($0) }.map { result[$0] }
  }

  /// So many lines that begin at one height are looked at.
  private static let longestRow = 64

  /// The lines that stand nearest the edges of a page.
  private static func edges(of page: [PDFLine]) -> [Int] {
    Array(page.indices.prefix(edge)) + Array(page.indices.dropFirst(edge).suffix(edge))
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
