// Cuts a web page's source into tags and text, with exact places.

/// Cuts a web page's source into tags, text and the rest, whatever is broken in it.
///
/// Follows the tokenizer of the HTML standard (WHATWG, section 13.2.5) as far as it matters for
/// which bytes are text. Every byte belongs to one token.
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var place = 0
  /// The element in which nothing but its own end tag is markup.
  private var rawElement: String?

  /// Attributes beyond so many of one element are passed over.
  private static let mostAttributes = 100

  static let rawElements: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next token; `nil` at the end.
  ///
  /// - Complexity: O(n) for all calls together.
  mutating func next() -> HTMLToken? {
    guard place < bytes.count else { return nil }
    if let name = rawElement {
      rawElement = nil
      let end = name == "plaintext" ? bytes.count : endTag(of: name)
      if end > place { return token(.text(isRaw: true), to: end) }
    }
    guard bytes[place] == UInt8(ascii: "<"), let markup = markup() else { return text() }
    return markup
  }

  private mutating func token(_ kind: HTMLToken.Kind, to end: Int) -> HTMLToken {
    defer { place = end }
    return HTMLToken(kind: kind, range: place..<end)
  }

  private mutating func text() -> HTMLToken {
    var end = place + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "<") { end += 1 }
    return token(.text(isRaw: false), to: end)
  }

  /// The tag or comment at the place; `nil` where a `<` is text.
  private mutating func markup() -> HTMLToken? {
    switch byte(1) {
    case UInt8(ascii: "!"): return token(.other, to: declarationEnd())
    case UInt8(ascii: "?"): return token(.other, to: end(from: place + 2))
    case UInt8(ascii: "/"):
      if Self.isLetter(byte(2)) { return tag(nameAt: place + 2, isEnd: true) }
      return byte(2) == 0 ? nil : token(.other, to: end(from: place + 2))
    case let letter where Self.isLetter(letter): return tag(nameAt: place + 1, isEnd: false)
    default: return nil
    }
  }

  private func byte(_ offset: Int) -> UInt8 {
    place + offset < bytes.count ? bytes[place + offset] : 0
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The place after the next `>`, or the end.
  private func end(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return min(index + 1, bytes.count)
  }

  private func declarationEnd() -> Int {
    guard byte(2) == UInt8(ascii: "-"), byte(3) == UInt8(ascii: "-") else {
      return isCDATA ? cdataEnd() : end(from: place + 2)
    }
    if byte(4) == UInt8(ascii: ">") { return place + 5 }
    var index = place + 6
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ">"), bytes[index - 1] == 0x2D, bytes[index - 2] == 0x2D {
        return index + 1
      }
      index += 1
    }
    return bytes.count
  }

  private var isCDATA: Bool { bytes[place...].starts(with: "<![CDATA[".utf8) }

  private func cdataEnd() -> Int {
    var index = place + 9
    while index + 2 < bytes.count {
      if bytes[index] == 0x5D, bytes[index + 1] == 0x5D, bytes[index + 2] == UInt8(ascii: ">") {
        return index + 3
      }
      index += 1
    }
    return bytes.count
  }

  /// Where the end tag of an element stands that holds no other markup, or the end of the page.
  private func endTag(of name: String) -> Int {
    let name = Array(name.utf8)
    var index = place
    while index + 2 + name.count <= bytes.count {
      if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/") {
        let found = bytes[(index + 2)..<(index + 2 + name.count)]
        let after = index + 2 + name.count
        let isWhole = after >= bytes.count || !Self.isLetter(bytes[after])
        if isWhole, found.elementsEqual(name, by: { $0 | 0x20 == $1 }) { return index }
      }
      index += 1
    }
    return bytes.count
  }
}

// MARK: Tags

extension HTMLTokenizer {
  private mutating func tag(nameAt start: Int, isEnd: Bool) -> HTMLToken {
    var index = start
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    let name = lowercased(start..<index)
    var token = HTMLToken(kind: isEnd ? .end(name) : .start(name), range: place..<index)
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/") {
        index += 1
      } else {
        attribute(&index, &token)
      }
    }
    token.isSelfClosing = index < bytes.count && bytes[index - 1] == UInt8(ascii: "/")
    let end = min(index + 1, bytes.count)
    token.range = place..<end
    place = end
    if !isEnd, Self.rawElements.contains(name), !token.isSelfClosing { rawElement = name }
    return token
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  /// Reads an attribute and moves past it, by one byte at least.
  private func attribute(_ index: inout Int, _ token: inout HTMLToken) {
    let start = index
    index += 1
    while index < bytes.count, !Self.endsName(bytes[index]), bytes[index] != UInt8(ascii: "=") {
      index += 1
    }
    let name = start..<index
    var next = index
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    var value = index..<index
    if next < bytes.count, bytes[next] == UInt8(ascii: "=") {
      index = next + 1
      value = self.value(&index)
    }
    if token.attributes.count < Self.mostAttributes {
      token.attributes.append(HTMLAttribute(name: lowercased(name), value: value))
    }
  }

  private func value(_ index: inout Int) -> Range<Int> {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") {
        index += 1
      }
      return start..<index
    }
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != quote { index += 1 }
    defer { index = min(index + 1, bytes.count) }
    return start..<index
  }

  /// A name of at most 100 bytes in lower case.
  private func lowercased(_ range: Range<Int>) -> String {
    let name = bytes[range].prefix(100).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return String(decoding: name, as: UTF8.self)
  }
}
