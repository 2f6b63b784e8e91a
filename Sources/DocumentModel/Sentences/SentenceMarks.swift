// A run of sentence marks with the quotes and brackets that close after it.
internal import TextModel

/// A run of sentence marks (`?!`, `……`, `. . .`) with the quotes and brackets that close after it.
struct SentenceMarks {
  /// Where the run begins.
  let start: Int
  /// Where the marks themselves end.
  private(set) var marksEnd: Int
  /// Where the quotes and brackets after them end.
  private(set) var end: Int
  /// How many points and ellipsis characters there are, an ellipsis counting three.
  private(set) var dots = 0
  /// Whether there is a question or exclamation mark.
  private(set) var isStrong = false
  /// Whether there is a mark of Chinese: `。`, `！`, `？`.
  private(set) var isWide = false
  /// Whether the last mark asks or exclaims.
  private(set) var isQuestion = false
  /// Whether a quote closes.
  private(set) var hasQuote = false
  /// Whether one of the quotes is a straight double one.
  private(set) var closesStraightQuote = false
  /// Whether points stand apart: `. . .`.
  private(set) var isSpaced = false

  /// Reads the run at `index`.
  ///
  /// - Parameter isQuoted: whether a straight double quote is open.
  init(in text: UnsafeBufferPointer<UInt8>, at index: Int, _ limit: Int, isQuoted: Bool) {
    start = index
    marksEnd = index
    end = index
    readMarks(text, limit)
    end = marksEnd
    readClosers(text, limit, isQuoted: isQuoted)
    while let noteEnd = Self.noteEnd(text, end, limit) { end = noteEnd }
  }

  private mutating func readMarks(_ text: UnsafeBufferPointer<UInt8>, _ limit: Int) {
    while let (scalar, width) = text.scalar(at: marksEnd, limit) {
      switch scalar {
      case 0x2E, 0xFF0E: dots += 1
      case 0x2026: dots += 3
      case 0x21, 0x3F, 0x203C, 0x2047...0x2049: isStrong = true
      case 0x3002, 0xFF01, 0xFF1F, 0xFF61: isWide = true
      case 0x20, 0xA0:
        guard dots > 0, !isStrong, !isWide, marksEnd + width < limit,
          text[marksEnd + width] == 0x2E, marksEnd + width + 1 == limit || isApart(text, width)
        else { return }
        isSpaced = true
      default: return
      }
      marksEnd += width
      isQuestion = scalar == 0x21 || scalar == 0x3F || scalar == 0xFF01 || scalar == 0xFF1F
    }
  }

  /// Whether the point after a space is one of several, not the beginning of `.5`.
  private func isApart(_ text: UnsafeBufferPointer<UInt8>, _ width: Int) -> Bool {
    let next = text[marksEnd + width + 1]
    return next < 0x30 || next > 0x7A || (0x3A...0x40).contains(next)
  }

  private mutating func readClosers(
    _ text: UnsafeBufferPointer<UInt8>, _ limit: Int, isQuoted: Bool
  ) {
    var isOpen = isQuoted
    while let (scalar, width) = text.scalar(at: end, limit) {
      if scalar == 0x22 {
        let isAttached = text.scalar(at: end + 1, limit).map { $0.value <= 0x20 } ?? true
        guard isOpen || isAttached else { return }
        isOpen = false
        closesStraightQuote = true
        hasQuote = true
      } else {
        if scalar == 0x20, isStrayQuote(text, end + 1, limit, isOpen: isOpen) {
          end += 1
          continue
        }
        guard SentenceScanner.closers.contains(scalar) else { return }
        hasQuote = hasQuote || Self.quotes.contains(scalar)
      }
      end += width
    }
  }

  /// The end of the mark of a footnote (`[1]`) at `index`, a space before it allowed.
  private static func noteEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int
  ) -> Int? {
    var next = index
    if next < limit, text[next] == 0x20 { next += 1 }
    guard next < limit, text[next] == 0x5B else { return nil }
    let digits = text[(next + 1)..<limit].prefix(4).prefix { (0x30...0x39).contains($0) }
    let close = next + 1 + digits.count
    guard !digits.isEmpty, digits.count < 4, close < limit, text[close] == 0x5D else { return nil }
    return close + 1
  }

  /// Whether a quote behind a space closes what was quoted: the space is a slip.
  private func isStrayQuote(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int, isOpen: Bool
  ) -> Bool {
    guard let next = text.scalar(at: index, limit)?.value else { return false }
    if next == 0x22 { return isOpen && (index + 1 == limit || text[index + 1] <= 0x20) }
    return isWide && Self.onlyClosing.contains(next)
  }

  /// Quotes that never open, so that a space before them is a slip.
  private static let onlyClosing: [UInt32] = [0x2019, 0x201D, 0x300D, 0x300F]

  private static let quotes: [UInt32] = [
    0x27, 0x2019, 0x201D, 0xBB, 0x300D, 0x300F, 0xFF02,
  ]
}
