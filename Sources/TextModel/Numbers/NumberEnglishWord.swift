// The English words that make numbers, and what each does.

/// An English word that is part of numbers.
enum NumberEnglishWord {
  /// `seven`, `twenty`
  case cardinal(Int64)
  /// `seventh`, `twentieth`
  case ordinal(Int64)
  /// `thirds`, `fifths`, `quarter`: the parts of a whole
  case part(Int64)
  /// `hundred`, `million`
  case power(Int)
  /// `hundredth`
  case ordinalPower(Int)
  /// `May`, `Sept`
  case month(Int)
  /// `dozen`
  case dozen
  /// `half`
  case half
  /// `a`, `an`
  case article
  /// `and`
  case and
  /// `point`
  case point

  /// Reads the word at the cursor and moves past it; `nil` where it is no part of numbers.
  init?(at cursor: inout NumberCursor) {
    var key: UInt128 = 0
    var index = cursor.position
    while NumberCursor.isLetter(UInt32(cursor.byte(at: index))) {
      guard index - cursor.position < Self.longest else { return nil }
      key = key << 8 | UInt128(cursor.byte(at: index) | 0x20)
      index += 1
    }
    guard key != 0, let word = Self.words[key] else { return nil }
    cursor.position = index
    self = word
  }

  private static let longest = 12

  private static func key(_ word: String) -> UInt128 {
    word.utf8.reduce(0) { $0 << 8 | UInt128($1) }
  }

  private static let words: [UInt128: NumberEnglishWord] = {
    var table: [UInt128: NumberEnglishWord] = [
      key("dozen"): .dozen, key("half"): .half, key("a"): .article, key("an"): .article,
      key("and"): .and, key("point"): .point, key("quarter"): .part(4), key("quarters"): .part(4),
    ]
    for (word, value) in NumberWordList.englishCardinals { table[key(word)] = .cardinal(value) }
    for (word, value) in NumberWordList.englishOrdinals {
      table[key(word)] = .ordinal(value)
      if value > 2 { table[key(word + "s")] = .part(value) }
    }
    for (word, power) in NumberWordList.englishPowers { table[key(word)] = .power(power) }
    for (word, power) in NumberWordList.englishOrdinalPowers {
      table[key(word)] = .ordinalPower(power)
    }
    for (index, names) in NumberWordList.englishMonths.enumerated() {
      for name in names { table[key(name)] = .month(index + 1) }
    }
    return table
  }()
}
