// A mapping in braces on one line of a glossary file.

/// A mapping in braces on one line: `{term: Forum, status: preferred}  # a comment`.
struct FlowMapping {
  /// The offset of the closing brace, in code points of the line.
  let end: Int
  /// What stands between the braces.
  let content: String

  /// The mapping that a line opens at an offset; `nil` where it opens none, or none that it closes.
  ///
  /// - Complexity: O(n) in the length of the line.
  init?(_ line: String, at start: Int) {
    let scalars = Array(line.unicodeScalars)
    guard scalars.indices.contains(start), scalars[start] == "{" else { return nil }
    var depth = 0
    var index = start
    // The last code point that is no space, which tells whether a quotation mark opens a text.
    var before: Unicode.Scalar = "{"
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "{", "[": depth += 1
      case "}", "]":
        depth -= 1
        if depth == 0 {
          end = index
          content = String(String.UnicodeScalarView(scalars[(start + 1)..<index]))
          return
        }
      case "\"", "'":
        if "{[,:".unicodeScalars.contains(before) { index = Self.closing(scalars, index) }
      case "#": if index > 0, scalars[index - 1] == " " { return nil }
      default: break
      }
      if scalar != " " { before = scalar }
      index += 1
    }
    return nil
  }

  /// Whether a key seems to stand in it; what stands in a value may seem to be one.
  func mayHold(_ key: String) -> Bool {
    ["", "\"", "'"].contains { content.firstRange(of: key + $0 + ":") != nil }
  }

  /// A key with its value, to be put before the closing brace.
  func addition(_ key: String, _ value: String) -> String {
    let last = content.unicodeScalars.last { $0 != " " }
    return (last == nil || last == "," ? "" : ", ") + "\(key): \(value)"
  }

  /// The offset of the quotation mark that closes a text; the line's last offset where none does.
  private static func closing(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var index = start + 1
    while index < scalars.count {
      if scalars[index] == "\\", scalars[start] == "\"" {
        index += 1
      } else if scalars[index] == scalars[start] {
        return index
      }
      index += 1
    }
    return scalars.count - 1
  }
}
