// Numbers that begin with digits: amounts, ordinals, years, dates.

extension NumberParser {
  /// `3,500`, `3.5 million`, `660亿元`, `4th`, `2025年5月13日`, `13 May 2025`, `5%`.
  func digits(at start: NumberCursor) -> NumberMention? {
    if let date = chineseDate(at: start) ?? isoDate(at: start) ?? englishDayFirst(at: start) {
      return date
    }
    guard let run = NumberDigits(at: start), let amount = run.amount else { return nil }
    var cursor = start
    cursor.position = run.end
    guard !isDomain(cursor) else { return nil }
    if run.isPlain, skipOrdinalEnding(&cursor) {
      let span = ByteSpan(start.position, cursor.position)
      return NumberMention(span: span, value: NumberValue(.ordinal, amount))
    }
    if let fraction = fraction(over: amount, from: start.position, at: cursor) { return fraction }
    guard let scaled = scaled(amount, &cursor) else { return nil }
    var mention = quantity(scaled, from: start.position, to: cursor)
    if mention.span.end == run.end, run.isPlain, run.length == 4, mention.value.unit == nil,
      let year = amount.wholeNumber, (1500...2199).contains(year)
    {
      mention.value.kind = .year
    }
    return mention
  }

  /// The amount with the powers of ten after it: `3.5 million`, `660亿`, `3万5千`, `2000多万`.
  ///
  /// - Returns: `nil` where the amount does not fit.
  func scaled(_ amount: NumberAmount, _ cursor: inout NumberCursor) -> NumberAmount? {
    if let power = englishPower(&cursor) { return amount.scaled(by: power) }
    guard knowsWords else { return amount }
    var total = NumberAmount(0)
    var current = amount
    var lastPower = 99
    while let power = chinesePower(&cursor) {
      let part = current.scaled(by: power)
      guard power < lastPower, let sum = total.adding(part) else { return nil }
      total = sum
      lastPower = power
      current = NumberAmount(0)
      guard let next = NumberDigits(at: cursor), next.isPlain, next.length <= power,
        let more = next.amount
      else { break }
      var after = cursor
      after.position = next.end
      current = more
      cursor = after
    }
    return total.adding(current)
  }

  /// ` million`, `-billion`, `bn`.
  private func englishPower(_ cursor: inout NumberCursor) -> Int? {
    var next = cursor
    if !next.skipSpaces() { _ = next.skip([0x2D]) }
    guard case .power(let power)? = NumberEnglishWord(at: &next) else { return nil }
    cursor = next
    return power
  }

  /// The powers of ten at the cursor, multiplied (`万亿`), `多` and `余` before them left out.
  private func chinesePower(_ cursor: inout NumberCursor) -> Int? {
    var next = cursor
    _ = next.skip([0x591A, 0x4F59, 0x9918])
    var power = 0
    while power < 24 {
      switch NumberChineseNumeral.sign(next.scalar) {
      case .small(let exponent)?, .big(let exponent)?: power += exponent
      default:
        if power > 0 { cursor = next }
        return power > 0 ? power : nil
      }
      next.advance()
    }
    return nil
  }

  /// Whether a point and a small letter follow, as in `81.cn`.
  private func isDomain(_ cursor: NumberCursor) -> Bool {
    cursor.byte == 0x2E && (0x61...0x7A).contains(cursor.byte(at: cursor.position + 1))
  }

  /// `st`, `nd`, `rd`, `th` directly after digits, at a word's end.
  private func skipOrdinalEnding(_ cursor: inout NumberCursor) -> Bool {
    var next = cursor
    let isOrdinal = ["st", "nd", "rd", "th"].contains(next.readWord())
    if isOrdinal { cursor = next }
    return isOrdinal
  }
}
