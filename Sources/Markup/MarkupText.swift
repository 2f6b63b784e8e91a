// Text made safe to stand in XML and in HTML.

/// Escapes text for XML 1.0 and for HTML, in content and in quoted attribute values alike.
package enum MarkupText {
  /// `text` with everything escaped that could end its place or that a parser would change.
  ///
  /// Characters that XML 1.0 forbids even as references (controls, U+FFFE, U+FFFF; XML 1.0 section
  /// 2.2) become U+FFFD. Tabs and line ends are written as references, since parsers fold them in
  /// attributes and turn CRLF into LF everywhere.
  ///
  /// - Complexity: O(n).
  package static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "'": out.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n", "\r": out.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": out.append("\u{FFFD}")
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// Appends UTF-8 to XML, escaped as ``escaped(_:)`` does but for quotation marks, which need none
  /// between tags.
  ///
  /// - Complexity: O(n).
  package static func append(_ text: [UInt8], to out: inout [UInt8]) {
    var start = 0
    for (index, byte) in text.enumerated() where needsEscape[Int(byte)] {
      let replacement: String
      var length = 1
      switch byte {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case 0x09, 0x0A, 0x0D: replacement = "&#\(byte);"
      case 0xEF:
        // U+FFFE and U+FFFF.
        let isForbidden =
          index + 2 < text.count && text[index + 1] == 0xBF
          && text[index + 2] >= 0xBE
        guard isForbidden else { continue }
        (replacement, length) = ("\u{FFFD}", 3)
      default: replacement = "\u{FFFD}"
      }
      out += text[start..<index]
      out += Array(replacement.utf8)
      start = index + length
    }
    out += text[start...]
  }

  private static let needsEscape: [Bool] = (0..<256).map { byte in
    byte < 0x20 || byte == 0xEF || "&<>".utf8.contains(UInt8(byte))
  }
}
