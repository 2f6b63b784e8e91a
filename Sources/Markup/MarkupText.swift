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
    text.withUnsafeBufferPointer { text in
      var start = 0
      for index in text.indices {
        guard let (replacement, length) = replacement(text, index) else { continue }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        out.append(contentsOf: replacement.utf8)
        start = index + length
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  /// What stands for the character at `index`, and its length; `nil` where it stands for itself.
  private static func replacement(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (text: String, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case 0x09: return ("&#9;", 1)
    case 0x0A: return ("&#10;", 1)
    case 0x0D: return ("&#13;", 1)
    case 0x00..<0x20: return ("\u{FFFD}", 1)
    case 0xEF:
      // U+FFFE and U+FFFF.
      let isForbidden = index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
      return isForbidden ? ("\u{FFFD}", 3) : nil
    default: return nil
    }
  }
}
