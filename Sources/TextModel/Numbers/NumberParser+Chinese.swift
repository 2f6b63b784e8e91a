// Numbers that begin with Chinese numerals.

extension NumberParser {
  /// `一百二十三`, `六百六十亿元`, `百分之五`, `五分之一`, `二〇二五年`, `三个`.
  func chinese(at start: NumberCursor) -> NumberMention? {
    guard NumberChineseNumeral.sign(start.scalar) != nil else { return nil }
    if let percent = chinesePercent(at: start) { return percent }
    guard NumberIdioms.end(at: start, from: self.start) == nil else { return nil }
    if let date = chineseDate(at: start) {
      var date = date
      date.isSpelled = true
      return date
    }
    guard let numeral = NumberChineseNumeral(at: start), let amount = numeral.amount else {
      return nil
    }
    var cursor = start
    cursor.position = numeral.end
    if let fraction = fraction(over: amount, from: start.position, at: cursor) { return fraction }
    guard isExact(numeral, cursor), let scaled = scaledApproximately(amount, &cursor) else {
      return nil
    }
    var mention = quantity(scaled, from: start.position, to: cursor)
    mention.isSpelled = true
    mention.isBare = numeral.length == 1 && mention.value.unit == nil
    return mention
  }

  /// `第四`, `第4`, `第一百二十`.
  func chineseOrdinal(at start: NumberCursor) -> NumberMention? {
    var cursor = start
    cursor.advance()
    let isDigits = NumberDigits(at: cursor) != nil
    guard let number = plain(&cursor) else { return nil }
    return NumberMention(
      span: ByteSpan(start.position, cursor.position), value: NumberValue(.ordinal, number),
      isSpelled: !isDigits)
  }

  /// `三分之二`, `5分之1`: `amount` parts make the whole.
  func fraction(
    over amount: NumberAmount, from start: Int, at cursor: NumberCursor
  ) -> NumberMention? {
    var cursor = cursor
    guard knowsWords, cursor.skip("分之"), let denominator = amount.wholeNumber, denominator > 1,
      let parts = plain(&cursor)
    else { return nil }
    return NumberMention(
      span: ByteSpan(start, cursor.position),
      value: NumberValue(.fraction, parts, denominator: denominator), isSpelled: true)
  }

  /// `百分之五`, `千分之三`.
  private func chinesePercent(at start: NumberCursor) -> NumberMention? {
    var cursor = start
    let unit: String
    if cursor.skip("百分之") {
      unit = "%"
    } else if cursor.skip("千分之") {
      unit = "‰"
    } else {
      return nil
    }
    guard let amount = plain(&cursor) else { return nil }
    return NumberMention(
      span: ByteSpan(start.position, cursor.position),
      value: NumberValue(.percent, amount, unit: unit), isSpelled: true)
  }

  private func plain(_ cursor: inout NumberCursor) -> NumberAmount? {
    if let digits = NumberDigits(at: cursor) {
      cursor.position = digits.end
      return digits.amount
    }
    guard let numeral = NumberChineseNumeral(at: cursor) else { return nil }
    cursor.position = numeral.end
    return numeral.amount
  }

  /// `二十多亿` counts as `二十亿`.
  private func scaledApproximately(
    _ amount: NumberAmount, _ cursor: inout NumberCursor
  ) -> NumberAmount? {
    var next = cursor
    guard next.skip([0x591A, 0x4F59, 0x9918]),
      case .big(let power)? = NumberChineseNumeral.sign(next.scalar)
    else { return amount }
    next.advance()
    cursor = next
    return amount.scaled(by: power)
  }

  /// Whether a numeral is an exact number where it stands: not `三四个`, `十几`, nor the `一` that
  /// counts nothing.
  private func isExact(_ numeral: NumberChineseNumeral, _ after: NumberCursor) -> Bool {
    let next = after.scalar
    if next == 0x51E0 || next == 0x5E7E { return false }
    if numeral.isPositional, numeral.length > 1 {
      return numeral.length > 3 || numeral.hasZero || next == 0x5E74
    }
    guard numeral.length == 1, numeral.amount == NumberAmount(1) else { return true }
    return NumberIdioms.measureWords.contains(next)
  }
}
