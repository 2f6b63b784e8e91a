// The rules that tell whether a sentence ends at a run of marks.

extension SentenceScanner {
  /// Where the sentence ends that `marks` may end; `nil` where it goes on.
  func sentenceEnd(_ marks: SentenceMarks) -> Int? {
    let next = following(marks.end)
    guard let scalar = next.scalar, !Self.continuing.contains(scalar) else { return nil }
    if marks.isWide || (!next.hasSpace && scalar > 0x2E7F) || isWideEllipsis(marks, scalar) {
      return endsWide(marks, next) ? marks.end : nil
    }
    guard next.hasSpace, !isLowercase(next.letter) else { return nil }
    if marks.isStrong { return marks.hasQuote && isAttribution(next.index) ? nil : marks.end }
    if marks.dots > 1 { return isOmission(marks) ? nil : endAfterEllipsis(marks, next) }
    if let itemStart = itemStart(marks.start) { return itemStart }
    return endsAtPoint(marks, next) ? marks.end : nil
  }

  /// What follows a run of marks: the next character, and the next letter behind opening quotes.
  struct Following {
    var hasSpace = false
    var index: Int
    var scalar: UInt32?
    var letter: UInt32?
  }

  /// Looks behind white space and opening quotes, a few characters far.
  func following(_ offset: Int) -> Following {
    var result = Following(index: offset)
    while result.index < end, let width = text.spaceWidth(at: result.index, end) {
      result.index += width
      result.hasSpace = true
    }
    result.scalar = text.scalar(at: result.index, end)?.value
    var index = result.index
    for _ in 0..<4 {
      guard let (scalar, width) = text.scalar(at: index, end) else { break }
      result.letter = scalar
      guard Self.openers.contains(scalar) else { break }
      index += width
    }
    return result
  }

  /// Chinese marks always end a sentence, an ellipsis only before a closing quote.
  private func endsWide(_ marks: SentenceMarks, _ next: Following) -> Bool {
    if !marks.isWide, !marks.isStrong {
      guard marks.dots == 1 ? isChinese(before: marks.start) : marks.hasQuote else { return false }
    }
    guard marks.hasQuote, let scalar = next.scalar else { return true }
    return !SentenceWordList.chineseContinuations.contains(scalar)
      && !(marks.isQuestion && isChineseAttribution(next.index))
  }

  private func isWideEllipsis(_ marks: SentenceMarks, _ next: UInt32) -> Bool {
    marks.dots >= 3 && !marks.isStrong && (next > 0x2E7F || isChinese(before: marks.start))
  }

  private func isChinese(before index: Int) -> Bool {
    (text.scalar(before: index, start)?.value ?? 0) > 0x2E7F
  }

  /// An ellipsis ends a sentence before a capital, but not before `I`, which is always one.
  private func endAfterEllipsis(_ marks: SentenceMarks, _ next: Following) -> Int? {
    if marks.isSpaced, marks.dots == 4, marks.start > start, !isSpace(before: marks.start),
      !marks.hasQuote
    {
      return marks.start + 1
    }
    if marks.dots < 4, !marks.hasQuote, word(at: next.index)?.elementsEqual([0x49]) ?? false {
      return nil
    }
    return marks.end
  }

  /// `[...]` stands for words left out, not for the end of a sentence.
  private func isOmission(_ marks: SentenceMarks) -> Bool {
    let before = text.scalar(before: marks.start, start)?.value
    return before == 0x5B || before == 0x28
  }

  private func isSpace(before index: Int) -> Bool {
    guard let (scalar, _) = text.scalar(before: index, start) else { return true }
    return scalar == 0x20 || scalar == 0xA0 || scalar == 0x0A
  }

  /// Whether a closing quote is followed by who spoke: `asked Wang`, `Wang asked`, `the old man said`.
  private func isAttribution(_ index: Int) -> Bool {
    var index = index
    for position in 0..<4 {
      guard let word = word(at: index), let packed = PackedWord(word) else { return false }
      if position > 0, SentenceWordList.speech.contains(packed) { return true }
      index += word.count
      guard index < end, text[index] == 0x20 else { return false }
      index += 1
    }
    return false
  }

  /// Whether a clause of a few characters follows that says who asked or cried: `他问。`.
  ///
  /// After a full stop and a quote (`。”他说。`) Chinese begins a new sentence.
  private func isChineseAttribution(_ index: Int) -> Bool {
    var index = index
    var last: UInt32 = 0
    for _ in 0..<6 {
      guard let (scalar, width) = text.scalar(at: index, end) else { return false }
      if scalar == 0x3002 { return SentenceWordList.chineseSpeech.contains(last) }
      guard scalar > 0x3040 else { return false }
      last = scalar
      index += width
    }
    return false
  }

  /// The ASCII letters at `index`, at most 15; `nil` where there are none.
  func word(at index: Int) -> Slice<UnsafeBufferPointer<UInt8>>? {
    var last = index
    while last < end, last - index < 16, isLetter(UInt32(text[last])) { last += 1 }
    return last > index ? text[index..<last] : nil
  }

  func isLetter(_ scalar: UInt32) -> Bool {
    scalar < 0x80 && (0x61...0x7A).contains(scalar | 0x20)
  }

  func isLowercase(_ scalar: UInt32?) -> Bool {
    switch scalar ?? 0 {
    case 0x61...0x7A, 0xDF...0xFF: true
    case 0x100...0x17F: (scalar ?? 0) & 1 == 1
    default: false
    }
  }

  /// Punctuation before which no sentence ends.
  private static let continuing: [UInt32] = [
    0x2C, 0x3B, 0x3A, 0xFF0C, 0xFF1B, 0xFF1A, 0x3001, 0x29, 0xFF09, 0x2F,
  ]

  /// Quotes and brackets that open.
  static let openers: [UInt32] = [
    0x22, 0x27, 0x28, 0x5B, 0x2018, 0x201C, 0xAB, 0x300C, 0x300E, 0x300A, 0xFF08,
  ]
}
