// The grammar of numbers: what may begin one, and what may follow.

/// Reads one number where it begins; its grammar is spread over this type's extensions.
struct NumberParser {
  /// Where the part of the text begins that may be read.
  let start: Int
  /// Whether number words and Chinese numerals are read, not only digits.
  let knowsWords: Bool

  /// The number that begins at the cursor; `nil` where none does.
  func mention(at cursor: NumberCursor) -> NumberMention? {
    let byte = cursor.byte
    if NumberCursor.isDigit(UInt32(byte)) { return digits(at: cursor) }
    if byte == 0x24 { return prefixedMoney(at: cursor) }
    if NumberCursor.isLetter(UInt32(byte)) {
      guard knowsWords else { return nil }
      return prefixedMoney(at: cursor) ?? englishDate(at: cursor) ?? english(at: cursor)
        ?? roman(at: cursor)
    }
    guard byte >= 0xC2 else { return nil }
    switch cursor.scalar {
    case 0xFF10...0xFF19: return digits(at: cursor)
    case 0xA3, 0xA5, 0x20AC, 0xFFE5, 0xFF04, 0x4EBA: return prefixedMoney(at: cursor)
    case 0x7B2C: return knowsWords ? chineseOrdinal(at: cursor) : nil
    default: return knowsWords ? chinese(at: cursor) : nil
    }
  }

  /// Moves past a word, a number or a character in which no mention begins.
  func skipToken(_ cursor: inout NumberCursor) {
    let scalar = cursor.scalar
    if NumberCursor.isLetter(scalar) {
      while NumberCursor.isLetter(UInt32(cursor.byte)) { cursor.position += 1 }
    } else if let run = NumberDigits(at: cursor) {
      cursor.position = run.end
    } else if scalar > 0x2E7F, let end = NumberIdioms.end(at: cursor, from: start) {
      cursor.position = end
    } else if scalar > 0x2E7F, let numeral = NumberChineseNumeral(at: cursor) {
      cursor.position = numeral.end
    } else {
      cursor.advance()
    }
  }

  /// The mention of an amount that ends at `cursor`, with the percent sign, currency or unit after it.
  func quantity(
    _ amount: NumberAmount, from start: Int, to cursor: NumberCursor, currency: String? = nil
  ) -> NumberMention {
    var end = cursor
    let unit = NumberUnit(after: &end, isMoney: currency != nil)
    let value: NumberValue =
      switch unit?.kind {
      case .percent?: NumberValue(.percent, amount, unit: unit?.name)
      case .money?: NumberValue(.money, amount, unit: currency ?? unit?.name)
      default:
        NumberValue(currency == nil ? .cardinal : .money, amount, unit: currency ?? unit?.name)
      }
    return NumberMention(span: ByteSpan(start, end.position), value: value)
  }

  /// `US$518.4 billion`, `RMB 66 billion`, `¥3万`, `人民币660亿元`.
  func prefixedMoney(at start: NumberCursor) -> NumberMention? {
    var cursor = start
    guard let currency = NumberUnit.currencyPrefix(&cursor) else { return nil }
    cursor.skipSpaces()
    if let digits = NumberDigits(at: cursor) {
      guard let amount = digits.amount else { return nil }
      cursor.position = digits.end
      guard let scaled = scaled(amount, &cursor) else { return nil }
      return quantity(scaled, from: start.position, to: cursor, currency: currency)
    }
    guard let numeral = NumberChineseNumeral(at: cursor), let amount = numeral.amount else {
      return nil
    }
    cursor.position = numeral.end
    return quantity(amount, from: start.position, to: cursor, currency: currency)
  }
}
