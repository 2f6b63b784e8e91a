// The beginning of a text file, as far as its kind needs it.

/// The beginning of a text file: marks, white space, comments and declarations looked through.
struct FileHead {
  /// The first characters in ASCII and lower case, byte order mark and white space at the start left
  /// out; whatever the encoding is, since UTF-16 only has zeros between them.
  let text: String
  /// Whether the file begins with `<?xml`.
  let isXMLDeclared: Bool
  /// Whether the file begins with `<!doctype html`.
  let isHTMLDocumentType: Bool
  /// The name of the first element, without a prefix and in lower case.
  let firstElement: String?

  private static let length = 8192

  init(_ bytes: [UInt8]) {
    let rest = bytes.prefix(Self.length).drop { $0 <= 0x20 || Self.isOfMark($0) }
    // Most files are no markup: their first words tell enough.
    let length = rest.first == UInt8(ascii: "<") ? Self.length : 256
    let lower = rest.prefix(length).filter { $0 != 0 }
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    text = String(decoding: lower.prefix(64), as: UTF8.self)
    isXMLDeclared = lower.starts(with: "<?xml".utf8)
    var isHTML = false
    var name: String?
    var place = 0
    while place < lower.count, lower[place] == UInt8(ascii: "<") {
      let here = lower[place...]
      if here.starts(with: "<!doctype html".utf8) { isHTML = true }
      guard let end = Self.end(ofMarkupAt: here) else {
        name = Self.elementName(here)
        break
      }
      place = end
      while place < lower.count, lower[place] <= 0x20 { place += 1 }
    }
    isHTMLDocumentType = isHTML
    firstElement = name
  }

  /// Whether a byte is one of a byte order mark.
  private static func isOfMark(_ byte: UInt8) -> Bool {
    byte == 0xEF || byte == 0xBB || byte == 0xBF || byte >= 0xFE
  }

  /// Where a comment, an instruction or a declaration ends; `nil` for an element.
  private static func end(ofMarkupAt bytes: ArraySlice<UInt8>) -> Int? {
    let isComment = bytes.starts(with: "<!--".utf8)
    guard isComment || bytes.starts(with: "<?".utf8) || bytes.starts(with: "<!".utf8) else {
      return nil
    }
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if bytes[place] == UInt8(ascii: ">"),
        !isComment || bytes[bytes.startIndex..<place].suffix(2).elementsEqual("--".utf8)
      {
        return place + 1
      }
      place += 1
    }
    return bytes.endIndex
  }

  private static func elementName(_ bytes: ArraySlice<UInt8>) -> String? {
    let name = bytes.dropFirst().prefix {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x3A || $0 == 0x2D
    }
    return name.isEmpty
      ? nil : name.split(separator: 0x3A).last.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the file begins as SubRip files do: a number, and two times with an arrow between them.
  var isSubRip: Bool {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.count >= 2, lines[0].allSatisfy({ $0.isASCII && $0.isNumber }) else { return false }
    let times = lines[1].split(separator: " ")
    return times.count >= 3 && times[1] == "-->" && times[0].contains(":")
  }
}
