// The number inside a mark: digits, Roman or Chinese numerals, a letter.

/// The number inside a mark, without its brackets and points.
struct EnumeratorSymbol {
  /// How it is written, under the likeliest reading.
  let style: Enumerator.Style
  /// What it stands for, under the likeliest reading.
  let ordinal: Int
  /// The offset just past it.
  let end: Int
  /// Its length in characters.
  let length: Int
  /// Whether it is a single letter, which a name's initial may be too.
  let isSingleLetter: Bool
  /// Whether it is one character that holds both number and ring or brackets: `①`.
  let isCircled: Bool
  /// Other readings of the same letters.
  let otherReadings: [Enumerator.Reading]

  /// Reads the number at the cursor; `nil` where there is none that a mark may hold.
  init?(at start: NumberCursor) {
    let scalar = start.scalar
    if NumberCursor.isDigit(scalar) || (0xFF10...0xFF19).contains(scalar) {
      self.init(digitsAt: start)
    } else if NumberCursor.isLetter(scalar) {
      self.init(lettersAt: start)
    } else if let (style, ordinal) = Self.compound(scalar) {
      var cursor = start
      cursor.advance()
      self.init(
        style, ordinal, from: start, to: cursor.position, length: 1, isCircled: style == .arabic)
    } else {
      self.init(chineseAt: start)
    }
  }

  /// Whether the letters are a Roman numeral under some reading.
  var isRomanToo: Bool { style == .roman || otherReadings.contains { $0.style == .roman } }

  /// The mark from `start` to `end` that holds this number.
  func enumerator(from start: NumberCursor, to end: NumberCursor) -> Enumerator {
    var mark = Enumerator(
      span: ByteSpan(start.position, end.position), style: style, ordinal: ordinal)
    mark.otherReadings = otherReadings
    return mark
  }

  private init(
    _ style: Enumerator.Style, _ ordinal: Int, from start: NumberCursor, to end: Int, length: Int,
    isCircled: Bool = false, others: [Enumerator.Reading] = []
  ) {
    self.style = style
    self.ordinal = ordinal
    self.end = end
    self.length = length
    self.isCircled = isCircled
    isSingleLetter = length == 1 && NumberCursor.isLetter(start.scalar)
    otherReadings = others
  }

  /// One to three digits: a longer number is a year or an amount.
  private init?(digitsAt start: NumberCursor) {
    var cursor = start
    var (ordinal, length) = (0, 0)
    while let digit = Self.digit(cursor.scalar), length < 4 {
      ordinal = ordinal * 10 + digit
      length += 1
      cursor.advance()
    }
    guard length < 4 else { return nil }
    self.init(.arabic, ordinal, from: start, to: cursor.position, length: length)
  }

  /// A single letter, or Roman numerals in one case.
  private init?(lettersAt start: NumberCursor) {
    var cursor = start
    var letters: [UInt8] = []
    while NumberCursor.isLetter(cursor.scalar), letters.count < 9 {
      letters.append(cursor.byte)
      if letters.count > 1, Self.romanValues[cursor.byte | 0x20] == nil { return nil }
      cursor.advance()
    }
    guard letters.count < 9 else { return nil }
    let isOneCase = letters.allSatisfy { $0 & 0x20 == letters[0] & 0x20 }
    let roman = isOneCase ? Self.roman(letters) : nil
    let letter = letters.count == 1 ? Int(letters[0] | 0x20) - 0x60 : nil
    let readings = Self.readings(roman: roman, letter: letter)
    guard let best = readings.first else { return nil }
    self.init(
      best.style, best.ordinal, from: start, to: cursor.position, length: letters.count,
      others: Array(readings.dropFirst()))
  }

  private init?(chineseAt start: NumberCursor) {
    guard let numeral = NumberChineseNumeral(at: start), numeral.length <= 4,
      let value = numeral.amount?.wholeNumber, (1...999).contains(value),
      !numeral.isPositional || numeral.length == 1
    else { return nil }
    self.init(.chinese, Int(value), from: start, to: numeral.end, length: numeral.length)
  }

  /// Roman first for the letters that numerals begin with (`I`, `V`, `X`), else the letter.
  private static func readings(roman: Int?, letter: Int?) -> [Enumerator.Reading] {
    let roman = roman.map { Enumerator.Reading(style: .roman, ordinal: $0) }
    let letter = letter.map { Enumerator.Reading(style: .letter, ordinal: $0) }
    let isRomanLikely = (roman?.ordinal ?? 99) <= 10
    return (isRomanLikely ? [roman, letter] : [letter, roman]).compactMap { $0 }
  }

  private static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar) - 0x30
    case 0xFF10...0xFF19: Int(scalar) - 0xFF10
    default: nil
    }
  }

  /// `①` to `⑳`, `⑴` to `⒇`, `⒈` to `⒛`, `㈠` to `㈩`, `Ⅰ` to `Ⅻ`, `ⅰ` to `ⅻ`.
  private static func compound(_ scalar: UInt32) -> (Enumerator.Style, Int)? {
    switch scalar {
    case 0x2460...0x2473: (.arabic, Int(scalar) - 0x245F)
    case 0x2474...0x2487: (.arabic, Int(scalar) - 0x2473)
    case 0x2488...0x249B: (.arabic, Int(scalar) - 0x2487)
    case 0x3220...0x3229: (.arabic, Int(scalar) - 0x321F)
    case 0x2160...0x216B: (.roman, Int(scalar) - 0x215F)
    case 0x2170...0x217B: (.roman, Int(scalar) - 0x216F)
    default: nil
    }
  }

  /// The value of well-formed Roman numerals; `nil` for other letters.
  static func roman(_ letters: [UInt8]) -> Int? {
    let values = letters.map { romanValues[$0 | 0x20] ?? 0 }
    var total = 0
    for (index, value) in values.enumerated() {
      guard value > 0 else { return nil }
      total += index + 1 < values.count && values[index + 1] > value ? -value : value
    }
    guard total > 0, total < 400 else { return nil }
    return romanForm(of: total) == letters.map { $0 | 0x20 } ? total : nil
  }

  private static let romanValues: [UInt8: Int] = [
    0x69: 1, 0x76: 5, 0x78: 10, 0x6C: 50, 0x63: 100, 0x64: 500, 0x6D: 1000,
  ]

  private static func romanForm(of number: Int) -> [UInt8] {
    var (rest, form) = (number, "")
    for (value, letters) in [
      (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
      (1, "i"),
    ] {
      while rest >= value {
        form += letters
        rest -= value
      }
    }
    return Array(form.utf8)
  }
}
