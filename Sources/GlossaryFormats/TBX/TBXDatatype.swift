// The datatypes of attributes and contents in the grammars of TBX.
internal import Markup

/// A datatype of the grammars (XML Schema part 2, with the checks that a validator makes).
enum TBXDatatype: Hashable, Sendable {
  /// Any text.
  case text
  /// Text that says nothing: TBX-Core has no data categories that could be named.
  case empty
  /// A name that no other element bears.
  case identifier
  /// The name of another element.
  case reference
  /// A language code by its form.
  case language
  /// A web address or any other reference to a resource.
  case uri
  /// An address that begins with http:// or https://.
  case web
  /// A day.
  case date
  /// A day, or a day and a time.
  case dateOrTime
  /// `TBX-` and more.
  case dialect
  /// Two parts with a colon between them.
  case subtype
  /// One of several words.
  case oneOf([String])

  /// Whether `value` is one.
  func allows(_ value: String) -> Bool {
    let word = Self.collapsed(value)
    switch self {
    case .text: return true
    case .empty: return word.isEmpty
    case .identifier, .reference: return XMLNames.isName(word)
    case .language: return Self.isLanguage(word)
    case .uri: return Self.isURI(word)
    case .web: return Self.isWebAddress(word)
    case .date: return ISODate.isDate(word)
    case .dateOrTime: return ISODate.isDate(word) || ISODate.isDateTime(word)
    case .dialect: return value.hasPrefix("TBX-") && value.utf8.count > 4
    case .subtype: return Self.isSubtype(value)
    case .oneOf(let values): return values.contains(word)
    }
  }

  /// What is expected, in words.
  var words: String {
    switch self {
    case .text: "text"
    case .empty: "nothing: this dialect has no data categories of that kind"
    case .identifier: "a name that begins with a letter and has no spaces"
    case .reference: "the id of another element"
    case .language: "a language tag such as en or zh-Hans"
    case .uri: "a web address"
    case .web: "an address that begins with http:// or https://"
    case .date: "a date such as 2025-05-13"
    case .dateOrTime: "a date such as 2025-05-13"
    case .dialect: "a dialect such as TBX-Basic"
    case .subtype: "two words with a colon between them"
    case .oneOf(let values): "one of \(values.joined(separator: ", "))"
    }
  }

  /// White space at the ends left out, and other runs of it one space.
  static func collapsed(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
      .joined(separator: " ")
  }

  /// Whether a text has the form `[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*`.
  static func isLanguage(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isRight = part.allSatisfy { byte in
        (0x61...0x7A).contains(byte | 0x20) || (index > 0 && (0x30...0x39).contains(byte))
      }
      guard isRight, (1...8).contains(part.count) else { return false }
    }
    return true
  }

  /// Escapes are whole, there is one fragment at most, and a scheme looks like one (RFC 2396).
  static func isURI(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
      guard index + 2 < bytes.count, isHex(bytes[index + 1]), isHex(bytes[index + 2]) else {
        return false
      }
    }
    guard bytes.count(where: { $0 == UInt8(ascii: "#") }) < 2 else { return false }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let scheme = bytes[..<colon]
    if scheme.contains(where: { "/?#".utf8.contains($0) }) { return true }
    guard let first = scheme.first, isLetter(first) else { return false }
    return scheme.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0)
    }
  }

  private static func isWebAddress(_ text: String) -> Bool {
    guard isURI(text) else { return false }
    for scheme in ["http://", "https://"] where text.hasPrefix(scheme) {
      return text.utf8.count > scheme.utf8.count
    }
    return false
  }

  private static func isSubtype(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
