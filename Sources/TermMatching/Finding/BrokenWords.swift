// Words that a hyphen at the end of a line breaks in two.
internal import TextModel

/// A word that a hyphen at the end of a line breaks in two: `Confu-` and `cius`.
struct BrokenWord {
  /// The offset of the hyphen.
  let hyphen: Int
  /// Where the word goes on.
  let rest: Int

  /// What stands around the word, with the word whole.
  struct Joined {
    let bytes: [UInt8]
    /// Where the word was joined.
    let junction: Int
    fileprivate let start: Int
    fileprivate let shift: Int
    fileprivate let isAtStart: Bool
    fileprivate let isAtEnd: Bool

    /// The bytes of the text for a place that holds the junction; `nil` for one that does not, or that
    /// the text around may go on.
    func span(_ span: ByteSpan) -> ByteSpan? {
      guard span.start < junction, span.end > junction, span.start > 0 || isAtStart,
        span.end < bytes.count || isAtEnd
      else { return nil }
      return ByteSpan(start + span.start, start + span.end + shift)
    }
  }

  /// No longer term is found with a broken word in it.
  private static let reach = 200

  /// The word made whole, and what stands around it.
  func joined(_ text: UnsafeBufferPointer<UInt8>) -> Joined {
    var start = max(0, hyphen - Self.reach)
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(text.count, rest + Self.reach)
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return Joined(
      bytes: Array(text[start..<hyphen]) + text[rest..<end], junction: hyphen - start, start: start,
      shift: rest - hyphen, isAtStart: start == 0, isAtEnd: end == text.count)
  }
}

/// The broken words of a text: small letters, a hyphen, a line end, small letters.
struct BrokenWords: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private var offset = 1

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The next word.
  mutating func next() -> BrokenWord? {
    while offset < text.count {
      let hyphen = offset
      offset += 1
      guard text[hyphen] == 0x2D, Self.isLetter(text[hyphen - 1]) else { continue }
      var rest = hyphen + 1
      if rest < text.count, text[rest] == 0x0D { rest += 1 }
      if rest < text.count, text[rest] == 0x0A { rest += 1 }
      guard rest > hyphen + 1 else { continue }
      while rest < text.count, text[rest] == 0x20 || text[rest] == 0x09 { rest += 1 }
      if rest < text.count, Self.isLetter(text[rest]) {
        return BrokenWord(hyphen: hyphen, rest: rest)
      }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
}
