// Numbers in English words, and Roman numerals.

extension NumberParser {
  /// `twenty-one`, `a hundred`, `one hundred and twenty-three`, `Fourth`, `two-thirds`,
  /// `half a million`, `three point five million`.
  func english(at start: NumberCursor) -> NumberMention? {
    guard !isInsideWord(start) else { return nil }
    var sum = NumberEnglishSum()
    var cursor = start
    var end = start.position
    while !sum.isComplete {
      var next = cursor
      guard let word = NumberEnglishWord(at: &next), !continuesWord(next), sum.take(word) else {
        break
      }
      if sum.mayEnd { end = next.position }
      cursor = next
      guard cursor.skip([0x20, 0x2D, 0xA0, 0x2010, 0x2011]) else { break }
    }
    guard end > start.position, let value = sum.value else { return nil }
    var after = start
    after.position = end
    return mention(of: value, sum, from: start.position, to: after)
  }

  private func mention(
    of value: NumberValue, _ sum: NumberEnglishSum, from start: Int, to end: NumberCursor
  ) -> NumberMention {
    var mention = NumberMention(span: ByteSpan(start, end.position), value: value)
    if value.kind == .cardinal { mention = quantity(value.amount, from: start, to: end) }
    mention.isSpelled = true
    let isSmall = (value.amount.wholeNumber ?? 11) <= 10
    mention.isBare = sum.count == 1 && isSmall && mention.value.unit == nil
    return mention
  }

  /// `IV`, `XII`: at least two capitals of I, V and X.
  func roman(at start: NumberCursor) -> NumberMention? {
    var letters: [UInt8] = []
    var cursor = start
    while [0x49, 0x56, 0x58].contains(cursor.byte), letters.count < 8 {
      letters.append(cursor.byte)
      cursor.position += 1
    }
    guard letters.count >= 2, !isInsideWord(start), !continuesWord(cursor),
      !NumberCursor.isDigit(UInt32(cursor.byte)), letters != [0x58, 0x49],
      let number = EnumeratorSymbol.roman(letters)
    else { return nil }
    let value = NumberValue(.cardinal, NumberAmount(Int64(number)))
    return NumberMention(span: ByteSpan(start.position, cursor.position), value: value)
  }

  /// Whether the letter at the cursor goes on with a word whose letters are not all ASCII.
  func isInsideWord(_ cursor: NumberCursor) -> Bool {
    guard cursor.position > start else { return false }
    let previous = cursor.byte(at: cursor.position - 1)
    guard previous >= 0x80 else { return NumberCursor.isLetter(UInt32(previous)) }
    let lead = cursor.byte(at: cursor.position - 2)
    return (0xC3...0xDF).contains(lead) || previous == 0x99 && lead == 0x80
  }

  private func continuesWord(_ cursor: NumberCursor) -> Bool {
    (0xC3...0xDF).contains(cursor.byte) || NumberCursor.isLetter(UInt32(cursor.byte))
  }
}
