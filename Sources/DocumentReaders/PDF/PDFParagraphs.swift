// Puts the lines of a PDF file together to paragraphs.
internal import DocumentModel
internal import TextModel

/// Puts the lines of a PDF file together to paragraphs, by where they stand on the page.
///
/// A line goes on with the line before it where its first word would not have fitted there. Another
/// height, or more room between the lines than is usual in their block, begins a paragraph.
struct PDFParagraphs {
  private let lines: [PDFLine]
  private let views: [TextLine]
  /// The right edge of each block, and the least distance of its lines.
  private var edges: [Int: (right: Double, pitch: Double, count: Int)] = [:]
  /// Words with a hyphen inside a line, and words without one, in lower case.
  private var hyphenated: Set<[UInt8]> = []
  private var words: Set<[UInt8]> = []
  /// Whether the file breaks words at the ends of lines.
  private var isHyphenating = false

  /// Looks at the lines of all pages.
  ///
  /// - Complexity: O(n).
  init(_ lines: [PDFLine]) {
    self.lines = lines
    views = lines.map { line in
      line.text.withUnsafeBufferPointer { TextLine(ByteSpan(0, $0.count), in: $0) }
    }
    for (index, line) in lines.enumerated() {
      var edge = edges[line.block] ?? (line.right, .infinity, 0)
      edge.right = max(edge.right, line.right)
      edge.count += 1
      if index > 0, lines[index - 1].block == line.block, line.top > lines[index - 1].top {
        edge.pitch = min(edge.pitch, line.top - lines[index - 1].top)
      }
      edges[line.block] = edge
      for word in line.text.split(separator: 0x20) {
        let isCompound = word.dropLast().contains(0x2D)
        if isCompound { hyphenated.insert(Self.letters(word)) }
        if !isCompound, word.last != 0x2D { words.insert(Self.letters(word)) }
      }
    }
    isHyphenating = Self.isHyphenating(lines)
    widenRaggedBlocks()
  }

  /// Whether words are broken at the ends of lines: where few lines end in a hyphen, it belongs to a
  /// compound.
  private static func isHyphenating(_ lines: [PDFLine]) -> Bool {
    let count = lines.count { line in
      line.text.last == 0x2D
        && line.text.dropLast().last.map { (0x61...0x7A).contains($0) } ?? false
    }
    return count >= 2 && count * 25 >= lines.count
  }

  /// A block shows its own right edge where three long lines end there; others have that of the lines
  /// that begin below each other with them, in the whole file.
  private mutating func widenRaggedBlocks() {
    func column(_ line: PDFLine) -> Int { Int((line.left / Self.columnWidth).rounded()) }
    var rights: [Int: [Double]] = [:]
    var flush: [Int: Int] = [:]
    for line in lines {
      rights[column(line), default: []].append(line.right)
      let edge = edges[line.block]?.right ?? 0
      if edge - line.right < line.height / 2, line.right - line.left > 12 * line.height {
        flush[line.block, default: 0] += 1
      }
    }
    for (column, values) in rights {
      rights[column] = [values.sorted()[(values.count - 1) * 19 / 20]]
    }
    for line in lines where flush[line.block, default: 0] < 3 {
      guard let edge = edges[line.block], let right = rights[column(line)]?.first else { continue }
      edges[line.block]?.right = max(edge.right, right)
    }
  }

  /// Lines whose left edges differ by less, in points, stand below each other.
  private static let columnWidth = 36.0

  /// The paragraphs, each with the page that it begins on.
  func paragraphs() -> [(text: String, page: Int)] {
    var found: [(text: [UInt8], page: Int)] = []
    for index in lines.indices {
      if index > 0, joins(index), !found.isEmpty {
        append(lines[index].text, to: &found[found.count - 1].text)
      } else {
        found.append((lines[index].text, lines[index].page))
      }
    }
    return found.map { (String(decoding: $0.text, as: UTF8.self), $0.page) }
  }

  private func joins(_ index: Int) -> Bool {
    let (before, line) = (lines[index - 1], lines[index])
    let (view, next) = (views[index - 1], views[index])
    guard let edge = edges[before.block], next.bulletEnd == nil, !line.beginsItem
    else { return false }
    let isHyphenated = before.text.last == 0x2D
    let isFull = before.right + room(before, line) + line.firstWord > edge.right
    guard isFull || isHyphenated else { return false }
    if next.hasMark, view.ending == .sentence || view.ending == .colon { return false }
    guard abs(before.height - line.height) < 0.15 * max(before.height, line.height) else {
      return false
    }
    guard before.block == line.block else {
      return before.page <= line.page && view.ending != .sentence && view.ending != .colon
        && (edge.count > 2 || next.beginsSmall)
    }
    return line.top - before.top < 1.35 * edge.pitch
  }

  /// The space that would part the next line's first word from this line; in Chinese a mark that may not
  /// begin a line takes a character with it.
  private func room(_ before: PDFLine, _ line: PDFLine) -> Double {
    line.isWide ? before.height : 0.2 * before.height
  }

  /// Adds a line to a paragraph: no space between characters of Chinese, no hyphen inside a word that
  /// was broken.
  private func append(_ line: [UInt8], to text: inout [UInt8]) {
    guard let last = text.last, let first = line.first else { return text += line }
    if last == 0x2D {
      let head = text.split(separator: 0x20).last ?? []
      let whole = head + (line.split(separator: 0x20).first ?? [])
      let isSmall = (0x61...0x7A).contains(first)
      let wasLetter = head.dropLast().last.map { (0x61...0x7A).contains($0 | 0x20) } ?? false
      let isWord = words.contains(Self.letters(whole.filter { $0 != 0x2D }))
      let isBroken = isWord || isHyphenating && !hyphenated.contains(Self.letters(whole))
      if isSmall, wasLetter, isBroken { text.removeLast() }
    } else if !(last >= 0x80 && first >= 0xE2) {
      text.append(0x20)
    }
    text += line
  }

  /// A word in lower case, without the marks around it.
  private static func letters(_ word: some Collection<UInt8>) -> [UInt8] {
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
    let whole = Array(word)
    guard let start = whole.firstIndex(where: isLetter), let end = whole.lastIndex(where: isLetter)
    else { return whole }
    return whole[start...end].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
