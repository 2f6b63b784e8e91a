// Writes a text as a YAML scalar, quoted where it has to be.

/// Writes texts as YAML scalars.
///
/// Plain where no reader could take the text for anything else, in double quotes otherwise
/// (YAML 1.2, sections 7.3.1 and 7.3.3; the words that YAML 1.1 reads as truth values count too).
enum YAMLScalar {
  /// The scalar for `text`; it may stand in block and in flow context, as a key or as a value.
  static func written(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static let reserved: Set<String> = [
    "y", "n", "yes", "no", "true", "false", "on", "off", "null",
  ]

  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return false }
    guard isLetter(first), last != " ", !reserved.contains(text.lowercased()) else { return false }
    return scalars.allSatisfy { isLetter($0) || plain.contains($0) }
  }

  /// The signs that may stand inside a plain scalar wherever it stands.
  private static let plain = Set("0123456789 -_./+()'’–;“”《》（）、，。·".unicodeScalars)

  /// Letters, and the parts of letters: never a sign with a meaning in YAML, never invisible.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: append(scalar, to: &result)
      }
    }
    return result + "\""
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    let value = scalar.value
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      let digits = String(value, radix: 16, uppercase: true)
      let (mark, width) = value <= 0xFF ? ("\\x", 2) : value <= 0xFFFF ? ("\\u", 4) : ("\\U", 8)
      result += mark + String(repeating: "0", count: max(0, width - digits.count)) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
}
