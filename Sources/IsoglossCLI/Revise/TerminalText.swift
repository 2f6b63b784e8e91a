// Text in the cells of a terminal.

/// Text in the cells of a terminal, where Chinese characters take two.
enum TerminalText {
  /// How many cells a text takes.
  static func width(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  /// `text` in lines of at most `columns` cells, broken at spaces and between Chinese characters.
  ///
  /// - Complexity: O(n).
  static func wrapped(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    // The line up to where it can be broken, and what stands after that.
    var word = ""
    var wordWidth = 0
    func closeWord() {
      line += word
      used += wordWidth
      word = ""
      wordWidth = 0
    }
    for character in safe(text) {
      let cells = width(character)
      if cells > 1 || character == " " { closeWord() }
      if used + wordWidth + cells > columns {
        if line.isEmpty { closeWord() }
        lines.append(line)
        line = ""
        used = 0
        if character == " " { continue }
      }
      word.append(character)
      wordWidth += cells
      if cells > 1 || character == " " { closeWord() }
    }
    closeWord()
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// `text` in one line of at most `columns` cells, with `…` where it is cut.
  static func cut(_ text: String, columns: Int) -> String {
    var result = ""
    var used = 0
    for character in safe(text) {
      let cells = width(character)
      if used + cells >= columns {
        let isLast =
          result.unicodeScalars.count + character.unicodeScalars.count
          >= text.unicodeScalars.count
        return isLast && used + cells == columns ? result + String(character) : result + "…"
      }
      result.append(character)
      used += cells
    }
    return result
  }

  /// `text` without what a terminal would obey: controls, and marks that turn the direction.
  static func safe(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: " "
          case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
          default: scalar
          }
        }))
  }

  private static func width(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { max($0, width($1)) }
  }

  /// After Unicode Standard Annex 11: wide and fullwidth scalars take two cells, marks none.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x300: 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: 0
      default: 1
      }
    }
  }
}
