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
}
