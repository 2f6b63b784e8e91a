// Finds where sentences end by the marks of Chinese and English.
internal import TextModel

/// Goes through a text once and finds where its sentences end.
struct SentenceScanner {
  let text: UnsafeBufferPointer<UInt8>
  let start: Int
  let end: Int

  /// The offsets at which sentences end, closing quotes and brackets taken in, ascending.
  private(set) var ends: [Int] = []
  /// Whether the text holds letters of scripts with sentence marks of their own.
  private(set) var sawOtherScript = false

  /// Where the sentence begins that is being read.
  private(set) var sentenceStart: Int
  /// The end of the bracket that is open; no sentence ends before it.
  private var bracketEnd = 0
  /// A closing bracket that does not stand anywhere before an offset, so that it is not looked for
  /// there again.
  private var unclosed: (closer: UInt32, until: Int) = (0, 0)
  /// Whether a straight double quote is open.
  private var isQuoted = false
  private var list: SentenceList?

  /// How far a closing bracket is looked for, in bytes.
  private static let longestBracket = 400

  /// Prepares to read the part of a text that `span` covers.
  init(_ text: UnsafeBufferPointer<UInt8>, _ span: ByteSpan, listStart: Int?) {
    self.text = text
    start = span.start
    end = span.end
    sentenceStart = span.start
    list = SentenceList(in: text, at: listStart ?? span.start, end)
  }

  /// Finds all ends.
  ///
  /// - Complexity: O(n): what is looked at ahead of each mark is bounded.
  mutating func scan() {
    var index = max(start, list?.bodyStart ?? start)
    while index < end { index = step(at: index) }
  }

  private mutating func step(at index: Int) -> Int {
    switch text[index] {
    case 0x2E, 0x21, 0x3F: return mark(at: index)
    case 0x22:
      isQuoted.toggle()
      return index + 1
    case 0x28, 0x5B:
      openBracket(text[index] == 0x28 ? 0x29 : 0x5D, index + 1)
      return index + 1
    case 0x20 where list != nil: return listItem(after: index)
    case 0xD6...0xDF, 0xE0, 0xE1:
      sawOtherScript = true
      return index + 1
    case 0xE2, 0xE3, 0xEF: return wideMark(at: index)
    default: return index + 1
    }
  }

  private mutating func wideMark(at index: Int) -> Int {
    guard let (scalar, width) = text.scalar(at: index, end) else { return index + 1 }
    if Self.isOwnMark(scalar) { return mark(at: index) }
    if let closer = Self.closer(of: scalar) { openBracket(closer, index + width) }
    return index + width
  }

  /// Judges the marks at `index` and goes on behind them.
  private mutating func mark(at index: Int) -> Int {
    let cluster = SentenceMarks(in: text, at: index, end, isQuoted: isQuoted)
    if cluster.closesStraightQuote { isQuoted = false }
    if cluster.end >= bracketEnd, cluster.end < end, let sentenceEnd = sentenceEnd(cluster) {
      finish(at: sentenceEnd)
    }
    return cluster.end
  }

  private mutating func listItem(after index: Int) -> Int {
    guard SentenceList.mayHaveMark(in: text, at: index + 1, end),
      let bodyStart = list?.advance(in: text, at: index + 1, end)
    else { return index + 1 }
    finish(at: index)
    return bodyStart
  }

  private mutating func finish(at offset: Int) {
    ends.append(offset)
    sentenceStart = offset
    while sentenceStart < end, let width = text.spaceWidth(at: sentenceStart, end) {
      sentenceStart += width
    }
  }

  /// Notes where a bracket closes, if it does so soon.
  private mutating func openBracket(_ closer: UInt32, _ index: Int) {
    guard index > bracketEnd else { return }
    var next = closer == unclosed.closer ? max(index, unclosed.until) : index
    let limit = min(end, index + Self.longestBracket)
    while next < limit, let (scalar, width) = text.scalar(at: next, end) {
      if scalar == closer {
        bracketEnd = next + width
        return
      }
      next += width
    }
    unclosed = (closer, max(next, unclosed.until))
  }

  /// Whether `scalar` is a mark that this type judges.
  static func isOwnMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61:
      true
    default: false
    }
  }

  /// Brackets and book-title marks inside which no sentence ends, and what closes them.
  private static func closer(of bracket: UInt32) -> UInt32? {
    switch bracket {
    case 0xFF08: 0xFF09
    case 0x3008, 0x300A, 0x3010: bracket + 1
    default: nil
    }
  }

  /// Quotes and brackets that close; a straight double quote is judged apart.
  static let closers: [UInt32] = [
    0x27, 0x29, 0x5D, 0x7D, 0x2019, 0x201D, 0xBB, 0x300D, 0x300F, 0x300B, 0x3009, 0xFF09, 0x3011,
    0xFF02,
  ]
}
