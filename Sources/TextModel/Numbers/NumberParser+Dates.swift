// Dates in digits and words.

extension NumberParser {
  /// `2025年5月13日`, `二〇二五年五月`, `5月13日`, `5月`, `13日`, `2025年`.
  func chineseDate(at start: NumberCursor) -> NumberMention? {
    var cursor = start
    guard let first = dateNumber(&cursor) else { return nil }
    let isDigits = start.byte < 0x80
    var (year, month, day): (Int64, Int64, Int64) = (0, 0, 0)
    if first >= 1000, first < 3000, cursor.skip("年") {
      year = first
      var next = cursor
      if let number = dateNumber(&next), isMonth(number, &next) {
        month = number
        cursor = next
      }
    } else if isMonth(first, &cursor) {
      month = first
    } else if isDigits, (1...31).contains(first), cursor.skip("日") {
      day = first
    } else {
      return nil
    }
    if month > 0 {
      var next = cursor
      next.skipSpaces()
      if let number = dateNumber(&next), (1...31).contains(number),
        next.skip("日") || next.skip("号") || next.skip("號")
      {
        day = number
        cursor = next
      }
    }
    return date(year, month, day, start.position, cursor.position)
  }

  /// `2025-05-13`, `2025/5/13`.
  func isoDate(at start: NumberCursor) -> NumberMention? {
    var cursor = start
    guard let year = plainNumber(&cursor), (1000...2999).contains(year) else { return nil }
    for mark: [UInt32] in [[0x2D], [0x2F], [0x2E]] {
      var next = cursor
      guard next.skip(mark), let month = plainNumber(&next), (1...12).contains(month),
        next.skip(mark), let day = plainNumber(&next), (1...31).contains(day)
      else { continue }
      return date(year, month, day, start.position, next.position)
    }
    return nil
  }

  /// `13 May 2025`, `13th of May`.
  func englishDayFirst(at start: NumberCursor) -> NumberMention? {
    var cursor = start
    guard knowsWords, let day = plainNumber(&cursor), (1...31).contains(day) else { return nil }
    var ending = cursor
    if ["st", "nd", "rd", "th"].contains(ending.readWord()) { cursor = ending }
    guard cursor.skipSpaces() else { return nil }
    if cursor.skip("of ") {}
    guard let month = englishMonth(&cursor) else { return nil }
    let year = englishYear(&cursor)
    return date(year ?? 0, month.number, day, start.position, cursor.position)
  }

  /// `May 13, 2025`, `May 13`, `May 2025`, `December`.
  func englishDate(at start: NumberCursor) -> NumberMention? {
    var cursor = start
    guard !isInsideWord(start), let month = englishMonth(&cursor) else { return nil }
    let monthEnd = cursor.position
    var next = cursor
    next.skipSpaces()
    if let day = plainNumber(&next), (1...31).contains(day) {
      var ending = next
      if ["st", "nd", "rd", "th"].contains(ending.readWord()) { next = ending }
      cursor = next
      let year = englishYear(&cursor)
      return date(year ?? 0, month.number, day, start.position, cursor.position)
    }
    if let year = englishYear(&cursor) {
      return date(year, month.number, 0, start.position, cursor.position)
    }
    guard month.isUnmistakable else { return nil }
    var mention = date(0, month.number, 0, start.position, monthEnd)
    mention?.isBare = true
    mention?.isSpelled = true
    return mention
  }

  /// A month's name with a capital, a point after a short one taken in.
  private func englishMonth(_ cursor: inout NumberCursor) -> (number: Int64, isUnmistakable: Bool)?
  {
    guard cursor.byte & 0x20 == 0 else { return nil }
    var next = cursor
    let begin = next.position
    guard case .month(let number)? = NumberEnglishWord(at: &next) else { return nil }
    let length = next.position - begin
    if length < 5 { _ = next.skip([0x2E]) }
    cursor = next
    return (Int64(number), length > 4 && number != 3)
  }

  /// A year after a month or a day, a comma between them taken in.
  private func englishYear(_ cursor: inout NumberCursor) -> Int64? {
    var next = cursor
    _ = next.skip([0x2C])
    guard next.skipSpaces(), let year = plainNumber(&next), (1000...2999).contains(year) else {
      return nil
    }
    cursor = next
    return year
  }

  private func isMonth(_ number: Int64, _ cursor: inout NumberCursor) -> Bool {
    (1...12).contains(number) && cursor.skip("月")
  }

  private func plainNumber(_ cursor: inout NumberCursor) -> Int64? {
    guard let run = NumberDigits(at: cursor), run.length <= 4, let number = run.wholeNumber else {
      return nil
    }
    cursor.position = run.end
    return number
  }

  /// A number in a Chinese date, in digits or characters.
  private func dateNumber(_ cursor: inout NumberCursor) -> Int64? {
    if let number = plainNumber(&cursor) { return number }
    guard knowsWords, let numeral = NumberChineseNumeral(at: cursor), numeral.length <= 4,
      !numeral.isPositional || numeral.length == 1 || numeral.length == 4
    else { return nil }
    cursor.position = numeral.end
    return numeral.amount?.wholeNumber
  }

  private func date(
    _ year: Int64, _ month: Int64, _ day: Int64, _ start: Int, _ end: Int
  ) -> NumberMention? {
    if month == 0, day == 0 {
      return NumberMention(
        span: ByteSpan(start, end), value: NumberValue(.year, NumberAmount(year)))
    }
    let amount = NumberAmount(year * 10000 + month * 100 + day)
    return NumberMention(span: ByteSpan(start, end), value: NumberValue(.date, amount))
  }
}
