// Leaves out the marks of emphasis and links in AsciiDoc and reStructuredText.

/// Leaves out the marks inside a paragraph of AsciiDoc or reStructuredText.
struct InlineMarks {
  /// Which of the two languages it is.
  enum Language {
    case asciiDoc
    case reStructuredText
  }

  private let bytes: [UInt8]
  private let language: Language

  init(_ bytes: [UInt8], _ language: Language) {
    self.bytes = bytes
    self.language = language
  }

  /// The stretches of a line that are seen.
  ///
  /// - Complexity: O(n) but for links, whose length is bounded.
  func seen(in line: Range<Int>) -> [Range<Int>] {
    var seen: [Range<Int>] = []
    var start = line.lowerBound
    var index = line.lowerBound
    while index < line.upperBound {
      if isEscape(index, line) {
        if start < index { seen.append(start..<index) }
        // An escaped space is nothing: it parts marks from the word that goes on.
        start = index + (bytes[index + 1] == 0x20 ? 2 : 1)
        index += 2
        continue
      }
      guard let (text, end) = mark(at: index, line) else {
        index += 1
        continue
      }
      if start < index { seen.append(start..<index) }
      // What stands between the marks may hold further ones.
      if !text.isEmpty, text != index..<end {
        seen += InlineMarks(bytes, language).plain(in: text)
      }
      (index, start) = (end, end)
    }
    if start < line.upperBound { seen.append(start..<line.upperBound) }
    return seen
  }

  /// Whether a backslash of reStructuredText stands at `index`, with something to escape.
  private func isEscape(_ index: Int, _ line: Range<Int>) -> Bool {
    language == .reStructuredText && bytes[index] == 0x5C && index + 1 < line.upperBound
  }

  /// The text between two marks, without emphasis inside it; not looked into any further.
  private func plain(in range: Range<Int>) -> [Range<Int>] {
    var seen: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where Self.signs.contains(bytes[index]) {
      let isEdge =
        index == range.lowerBound || index == range.upperBound - 1
        || Self.signs.contains(bytes[index - 1]) && index - 1 == start
      guard isEdge else { continue }
      if start < index { seen.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { seen.append(start..<range.upperBound) }
    return seen
  }

  private static let signs: Set<UInt8> = [0x2A, 0x5F, 0x60]
  /// The longest stretch between two marks, in bytes.
  private static let longest = 2000

  /// The text of the mark at `index` and where the whole ends; `nil` where there is none.
  private func mark(at index: Int, _ line: Range<Int>) -> (text: Range<Int>, end: Int)? {
    let byte = bytes[index]
    switch byte {
    case 0x2A, 0x5F, 0x60:
      return emphasis(at: index, line)
    case UInt8(ascii: "f"): return language == .asciiDoc ? note(at: index, line) : nil
    case UInt8(ascii: "h"), UInt8(ascii: "l"):
      return language == .asciiDoc ? link(at: index, line) : nil
    case UInt8(ascii: "{"): return language == .asciiDoc ? nothing(at: index, line) : nil
    case UInt8(ascii: "<"): return language == .asciiDoc ? reference(at: index, line) : nil
    case UInt8(ascii: ":"): return language == .reStructuredText ? role(at: index, line) : nil
    default: return nil
    }
  }

  /// An attribute of AsciiDoc that stands for nothing: `{empty}1.` is no item of a list.
  private func nothing(at index: Int, _ line: Range<Int>) -> (text: Range<Int>, end: Int)? {
    let rest = bytes[index..<line.upperBound]
    guard let name = Self.nothings.first(where: { rest.starts(with: $0) }) else { return nil }
    return (index..<index, index + name.count)
  }

  private static let nothings = ["{empty}", "{blank}", "{zwsp}", "{wj}"].map { Array($0.utf8) }

  private func emphasis(at index: Int, _ line: Range<Int>) -> (text: Range<Int>, end: Int)? {
    let sign = bytes[index]
    // reStructuredText has no emphasis in underscores.
    if sign == 0x5F, language == .reStructuredText { return nil }
    let isDouble = index + 1 < line.upperBound && bytes[index + 1] == sign
    if !isDouble, index > line.lowerBound, Self.isWord(bytes[index - 1]) { return nil }
    let start = index + (isDouble ? 2 : 1)
    guard start < line.upperBound, bytes[start] > 0x20, bytes[start] != sign else { return nil }
    var end = start + 1
    let limit = min(line.upperBound, start + Self.longest)
    while end < limit {
      if bytes[end] == sign, bytes[end - 1] > 0x20 {
        let after = end + (isDouble ? 2 : 1)
        let isClosed =
          isDouble
          ? end + 1 < limit && bytes[end + 1] == sign
          : after >= line.upperBound || !Self.isWord(bytes[after]) || sign == 0x60
        if isClosed { return closed(start..<end, after, line, sign) }
      }
      end += 1
    }
    return nil
  }

  /// A link of reStructuredText has its address before its end: `` `text <address>`_ ``.
  private func closed(
    _ text: Range<Int>, _ after: Int, _ line: Range<Int>, _ sign: UInt8
  ) -> (text: Range<Int>, end: Int) {
    guard language == .reStructuredText, sign == 0x60 else { return (text, after) }
    var end = after
    while end < line.upperBound, bytes[end] == 0x5F, end - after < 2 { end += 1 }
    guard bytes[text.upperBound - 1] == UInt8(ascii: ">"),
      let open = bytes[text].lastIndex(of: UInt8(ascii: "<")), open > text.lowerBound
    else { return (text, end) }
    let isSpaced = bytes[open - 1] == 0x20
    return (text.lowerBound..<max(text.lowerBound, open - (isSpaced ? 1 : 0)), end)
  }

  /// A role of reStructuredText, its name between colons before the text.
  private func role(at index: Int, _ line: Range<Int>) -> (text: Range<Int>, end: Int)? {
    let name = bytes[(index + 1)..<line.upperBound].prefix(40).prefix {
      (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x3A
    }
    guard name.last == UInt8(ascii: ":"), name.endIndex < line.upperBound,
      bytes[name.endIndex] == 0x60
    else { return nil }
    return emphasis(at: name.endIndex, line)
  }

  /// A link of AsciiDoc: `https://example.org[text]`, `link:file[text]`.
  private func link(at index: Int, _ line: Range<Int>) -> (text: Range<Int>, end: Int)? {
    let here = bytes[index..<line.upperBound]
    guard ["http://", "https://", "link:"].contains(where: { here.starts(with: $0.utf8) }),
      index == line.lowerBound || !Self.isWord(bytes[index - 1])
    else { return nil }
    let address = here.prefix(Self.longest).prefix { $0 > 0x20 && $0 != UInt8(ascii: "[") }
    guard address.endIndex < line.upperBound, bytes[address.endIndex] == UInt8(ascii: "["),
      let close = bytes[address.endIndex..<line.upperBound].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let text = (address.endIndex + 1)..<close
    return (text.isEmpty ? index..<address.endIndex : text, close + 1)
  }

  /// `footnote:[text]`, which stands in the middle of a sentence of others: it is not seen.
  private func note(at index: Int, _ line: Range<Int>) -> (text: Range<Int>, end: Int)? {
    let here = bytes[index..<line.upperBound]
    guard here.starts(with: "footnote:".utf8),
      let open = here.prefix(60).firstIndex(of: UInt8(ascii: "[")),
      let close = here[open...].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    return (index..<index, close + 1)
  }

  /// A reference of AsciiDoc: `<<place,text>>`.
  private func reference(at index: Int, _ line: Range<Int>) -> (text: Range<Int>, end: Int)? {
    let here = bytes[index..<min(line.upperBound, index + Self.longest)]
    guard here.starts(with: "<<".utf8), let close = here.firstIndex(of: UInt8(ascii: ">")),
      close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ">")
    else { return nil }
    let comma = bytes[index..<close].firstIndex(of: UInt8(ascii: ","))
    return ((comma.map { $0 + 1 } ?? index + 2)..<close, close + 2)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
