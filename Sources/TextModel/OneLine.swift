// Words from a file as a part of a message.

/// Words from a file as a part of a message, which is one line and moves no cursor.
package enum OneLine {
  /// `text` with a space in the place of every line break and every other control character.
  ///
  /// - Complexity: O(n).
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { line.append(isControl(scalar) ? " " : scalar) }
    return String(line)
  }

  /// The line and the column, in characters from 1, of the first `value` in `text`; its beginning
  /// where there is none.
  ///
  /// - Complexity: O(n).
  package static func place(ofScalar value: UInt32, in text: String) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if scalar.value == value { return (line, column) }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return (1, 1)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || scalar.value == 0x2028 || scalar.value == 0x2029
  }
}
