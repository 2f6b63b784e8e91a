// Cuts a sentence into clauses by its punctuation and conjunctions.

/// Where the clauses of a sentence begin.
///
/// Clauses are only a means to see which part of a sentence a word stands in: cut by marks, and in
/// English before conjunctions.
enum Clauses {
  /// The byte offsets where the clauses of a Chinese sentence begin, the first one 0.
  static func chinese(_ text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts = [0]
    var hasContent = false
    var afterMark = false
    var index = 0
    while index < text.count {
      let (scalar, end) = UnicodeScalars.decode(text, index)
      if isChineseMark(scalar) {
        afterMark = true
      } else if !(afterMark && isClosingQuote(scalar)) {
        let isContent = isWordCharacter(scalar)
        if afterMark, hasContent, isContent {
          starts.append(index)
          hasContent = false
        }
        if isContent {
          afterMark = false
          hasContent = true
        }
      }
      index = end
    }
    return starts
  }

  /// Whether a clause begins between two words of an English sentence, `gap` being what stands
  /// between them and `isConjunction` telling whether the second one is a conjunction.
  static func english(gap: UnsafeBufferPointer<UInt8>, isConjunction: Bool) -> Bool {
    if isConjunction, gap.last == 0x20 { return true }
    var afterMark = false
    var index = 0
    while index < gap.count {
      let (scalar, end) = UnicodeScalars.decode(gap, index)
      switch scalar {
      case 0x2014: return true
      case 0x2D where afterHyphen(gap, index): return true
      case 0x2C, 0x3A, 0x3B, 0x2E, 0x3F, 0x21, 0x2013, 0x2026: afterMark = true
      case 0x20, 0x09: if afterMark { return true }
      case 0x22, 0x27, 0x29, 0x2019, 0x201D: break
      default: afterMark = false
      }
      index = end
    }
    return false
  }

  private static func afterHyphen(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index > 0 && text[index - 1] == 0x2D
  }

  private static func isChineseMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xFF0C, 0xFF1B, 0xFF1A, 0x3002, 0xFF1F, 0xFF01, 0x2026, 0x2014: true
    case 0x2C, 0x3B, 0x3A, 0x3F, 0x21: true
    default: false
    }
  }

  private static func isClosingQuote(_ scalar: UInt32) -> Bool {
    [0x201D, 0x2019, 0x300D, 0x300F, 0x22].contains(scalar)
  }

  private static func isWordCharacter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80, 0x2000...0x2FFF, 0x3000...0x303F, 0xFF00...0xFF0F, 0xFF1A...0xFF20: false
    default: true
    }
  }
}
