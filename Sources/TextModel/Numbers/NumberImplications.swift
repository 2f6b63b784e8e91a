// Numbers that stand in words which are no numerals.

/// Numbers that stand in words which are no numerals: `decade` is ten, `双` two.
///
/// They may render a number of another text; by themselves they are none.
package struct NumberImplications: Sendable {
  private let isChinese: Bool
  private let isEnglish: Bool

  /// Prepares for texts in `language`.
  package init(language: LanguageTag) {
    isChinese = language.isChinese
    isEnglish = language.isEnglish
  }

  /// The amounts that words in a part of a text imply.
  ///
  /// - Complexity: O(n) in the length of the span.
  package func values(
    in bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan
  ) -> Set<NumberValue> {
    var values: Set<NumberValue> = []
    var cursor = NumberCursor(bytes, span)
    while !cursor.isAtEnd {
      if isEnglish, NumberCursor.isLetter(UInt32(cursor.byte)) {
        let word = cursor.readWord()
        for (amount, denominator) in Self.english[word] ?? [] {
          values.insert(Self.value(amount, denominator))
        }
        while NumberCursor.isLetter(UInt32(cursor.byte)) { cursor.position += 1 }
        continue
      }
      if isChinese { addApproximate(at: cursor, to: &values) }
      if isChinese, let implied = Self.chinese[cursor.scalar] {
        for (amount, denominator) in implied { values.insert(Self.value(amount, denominator)) }
      }
      cursor.advance()
    }
    return values
  }

  /// Both ends of `二三十`, `十七八`, `三四`, and 12 for `十几`.
  private func addApproximate(at start: NumberCursor, to values: inout Set<NumberValue>) {
    var cursor = start
    var base: Int64 = 0
    if case .small(1)? = NumberChineseNumeral.sign(cursor.scalar) {
      cursor.advance()
      base = 10
      if Self.several.contains(cursor.scalar) { values.insert(Self.value(12, 1)) }
    }
    guard case .digit(let low)? = NumberChineseNumeral.sign(cursor.scalar) else { return }
    cursor.advance()
    guard case .digit(let high)? = NumberChineseNumeral.sign(cursor.scalar), high == low + 1 else {
      return
    }
    cursor.advance()
    var power: Int64 = 1
    if base == 0, case .small(let exponent)? = NumberChineseNumeral.sign(cursor.scalar) {
      power = [1, 10, 100, 1000][exponent]
    }
    for digit in [low, high] { values.insert(Self.value(base + digit * power, 1)) }
  }

  /// `几`, `来`, `余`, `多` after `十`.
  private static let several = Set("几幾来來余餘多".unicodeScalars.map(\.value))

  private static func value(_ amount: Int64, _ denominator: Int64) -> NumberValue {
    denominator == 1
      ? NumberValue(.cardinal, NumberAmount(amount))
      : NumberValue(.fraction, NumberAmount(amount), denominator: denominator)
  }

  /// What English words imply, as parts and how many make the whole.
  private static let english: [String: [(Int64, Int64)]] = [
    "once": [(1, 1)], "single": [(1, 1)], "sole": [(1, 1)], "only": [(1, 1)],
    "inaugural": [(1, 1)], "maiden": [(1, 1)], "a": [(1, 1)], "an": [(1, 1)],
    "every": [(1, 1)], "per": [(1, 1)], "each": [(1, 1)], "another": [(1, 1)],
    "annual": [(1, 1)], "annually": [(1, 1)], "yearly": [(1, 1)], "daily": [(1, 1)],
    "monthly": [(1, 1)], "weekly": [(1, 1), (7, 1)], "week": [(7, 1)], "weeks": [(7, 1), (14, 1)],
    "both": [(2, 1)], "twice": [(2, 1)], "double": [(2, 1)], "doubled": [(2, 1), (1, 1)],
    "doubling": [(2, 1), (1, 1)], "twofold": [(2, 1)], "pair": [(2, 1)], "couple": [(2, 1)],
    "twin": [(2, 1)], "bilateral": [(2, 1)], "dual": [(2, 1)], "either": [(2, 1)],
    "neither": [(2, 1)], "other": [(2, 1)], "latter": [(2, 1)],
    "triple": [(3, 1)], "tripled": [(3, 1), (2, 1)], "thrice": [(3, 1)], "threefold": [(3, 1)],
    "trilateral": [(3, 1)], "tripartite": [(3, 1)], "quadruple": [(4, 1)],
    "quadrupled": [(4, 1), (3, 1)], "quartet": [(4, 1)], "quarter": [(3, 1), (1, 4), (15, 1)],
    "quarters": [(3, 4)], "quarterly": [(3, 1), (4, 1)],
    "half": [(1, 2), (50, 1), (30, 1), (6, 1)],
    "halved": [(1, 2)], "fortnight": [(2, 1), (14, 1), (15, 1)], "dozen": [(12, 1)],
    "dozens": [(12, 1), (10, 1)], "score": [(20, 1)], "decade": [(10, 1)],
    "decades": [(10, 1), (20, 1), (30, 1), (40, 1), (50, 1), (60, 1), (70, 1), (80, 1), (90, 1)],
    "century": [(100, 1)], "centuries": [(100, 1), (1000, 1)], "centennial": [(100, 1)],
    "centenary": [(100, 1)], "bicentennial": [(200, 1)], "millennium": [(1000, 1)],
    "millennia": [(1000, 1), (5000, 1)], "myriad": [(10000, 1)], "noon": [(12, 1)],
    "midnight": [(12, 1), (0, 1), (24, 1)], "teenager": [(13, 1)],
  ]

  /// What Chinese characters imply.
  private static let chinese: [UInt32: [(Int64, Int64)]] = {
    let words: [(String, [(Int64, Int64)])] = [
      ("首", [(1, 1)]), ("单單独獨另唯", [(1, 1)]), ("双雙倍番对對", [(2, 1), (1, 1)]),
      ("半", [(1, 2), (50, 1), (30, 1), (6, 1)]), ("旬", [(10, 1)]),
      ("周週", [(7, 1), (14, 1)]), ("季", [(3, 1)]), ("纪紀", [(100, 1)]), ("刻", [(15, 1)]),
      ("打", [(12, 1)]), ("午", [(12, 1)]),
    ]
    var table: [UInt32: [(Int64, Int64)]] = [:]
    for (characters, implied) in words {
      for scalar in characters.unicodeScalars { table[scalar.value] = implied }
    }
    return table
  }()
}
