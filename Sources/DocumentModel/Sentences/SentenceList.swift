// Items of a list that follow each other inside one line.
internal import TextModel

/// The items of a list inside one line: `1. … 2. …`, `a) … b) …`, `• … • …`.
struct SentenceList {
  private let bullet: UInt32?
  private let isLetter: Bool
  private let hasPoint: Bool
  private let hasBracket: Bool
  private var ordinal: Int
  /// Where the text of the current item begins.
  private(set) var bodyStart: Int

  /// Reads the mark of the first item; `nil` where the text begins with none.
  init?(in text: UnsafeBufferPointer<UInt8>, at index: Int, _ end: Int) {
    guard let mark = Mark(in: text, at: index, end) else { return nil }
    bullet = mark.bullet
    isLetter = mark.isLetter
    hasPoint = mark.hasPoint
    hasBracket = mark.hasBracket
    ordinal = mark.ordinal
    bodyStart = mark.end
  }

  /// Takes the mark at `index` if it is the next one of the list.
  ///
  /// - Returns: where the item's text begins.
  mutating func advance(in text: UnsafeBufferPointer<UInt8>, at index: Int, _ end: Int) -> Int? {
    guard let mark = Mark(in: text, at: index, end), mark.bullet == bullet,
      mark.isLetter == isLetter, mark.hasPoint == hasPoint, mark.hasBracket == hasBracket,
      mark.ordinal == (ordinal == 0 ? 0 : ordinal + 1)
    else { return nil }
    ordinal = mark.ordinal
    bodyStart = mark.end
    return mark.end
  }

  /// Whether a mark may stand at `index`, as its first bytes tell: most words are none.
  static func mayHaveMark(
    in text: UnsafeBufferPointer<UInt8>, at index: Int, _ end: Int
  ) -> Bool {
    guard index < end else { return false }
    switch text[index] {
    case 0x30...0x39, 0xC2, 0xE2: return true
    case 0x61...0x7A: return index + 1 < end && (text[index + 1] == 0x2E || text[index + 1] == 0x29)
    default: return false
    }
  }

  /// One mark.
  private struct Mark {
    var bullet: UInt32?
    var isLetter = false
    var hasPoint = false
    var hasBracket = false
    var ordinal = 0
    var end: Int

    init?(in text: UnsafeBufferPointer<UInt8>, at index: Int, _ limit: Int) {
      end = index
      readBullet(text, limit)
      let start = end
      readNumber(text, limit)
      guard ordinal > 0 else {
        end = start
        if bullet == nil { return nil }
        return
      }
      if byte(text, limit) == 0x2E { hasPoint = take() }
      if byte(text, limit) == 0x29 { hasBracket = take() }
      guard hasPoint || hasBracket, byte(text, limit) == 0x20 else { return nil }
    }

    private mutating func readBullet(_ text: UnsafeBufferPointer<UInt8>, _ limit: Int) {
      guard let (scalar, width) = text.scalar(at: end, limit),
        [0x2022, 0x2043, 0xB7, 0x25CF, 0x25AA].contains(scalar)
      else { return }
      bullet = scalar
      end += width
      if byte(text, limit) == 0x20 { end += 1 }
    }

    private mutating func readNumber(_ text: UnsafeBufferPointer<UInt8>, _ limit: Int) {
      let start = end
      while (0x30...0x39).contains(byte(text, limit)), end - start < 3 {
        ordinal = ordinal * 10 + Int(byte(text, limit) - 0x30)
        end += 1
      }
      guard end == start, (0x61...0x7A).contains(byte(text, limit)) else { return }
      ordinal = Int(byte(text, limit) - 0x60)
      isLetter = true
      end += 1
    }

    private mutating func take() -> Bool {
      end += 1
      return true
    }

    private func byte(_ text: UnsafeBufferPointer<UInt8>, _ limit: Int) -> UInt8 {
      end < limit ? text[end] : 0
    }
  }
}
