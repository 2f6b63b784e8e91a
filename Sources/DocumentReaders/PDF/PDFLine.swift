// A line of a PDF file, and where it stands on its page.

/// A line of a PDF file, and where it stands on its page, in points.
struct PDFLine {
  /// The line in UTF-8, its words parted by spaces.
  var text: [UInt8] = []
  /// The page, from 1.
  var page: Int
  /// The number of the block of lines that it belongs to, over all pages.
  var block: Int
  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
  /// The width of what stands first and cannot be parted: a word, or a character of Chinese.
  var firstWord = 0.0

  /// Whether an item begins here, whose number or bullet stood apart.
  var beginsItem = false

  var height: Double { bottom - top }

  /// Whether the line is nothing but a number or a bullet: `1.`, `(ii)`, `•`.
  var isLabel: Bool {
    guard text.count <= 8, !text.contains(0x20) else { return false }
    let word = String(decoding: text, as: UTF8.self)
    if ["•", "●", "○", "■", "◆", "▪", "‣", "⁃", "–", "-", "\u{F0B7}"].contains(word) {
      return true
    }
    return word.count > 1 && [".", ")", "）", "、", "．"].contains { word.hasSuffix($0) }
  }

  /// Puts a label in front.
  mutating func begin(with label: PDFLine) {
    text = label.text + [0x20] + text
    beginsItem = true
  }

  /// Whether the line begins with a character of Chinese or Japanese.
  var isWide: Bool { text.first.map { $0 >= 0xE3 } ?? false }

  /// Adds a word.
  ///
  /// Between a character of Chinese and a letter or digit programs leave a little room, which is no space.
  mutating func add(_ word: [UInt8], left: Double, right: Double) {
    guard let first = word.first else { return }
    if let last = text.last {
      let isMixed = (last >= 0x80) != (first >= 0x80)
      let isRoom = isMixed && left - self.right < height * 0.22
      if !isRoom { text.append(0x20) }
    } else {
      firstWord = first >= 0xE3 ? min(height, right - left) : right - left
    }
    text += word
    self.right = max(self.right, right)
  }
}
