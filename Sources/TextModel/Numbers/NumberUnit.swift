// What is counted: currencies, percent, measures.

/// What a number counts: a currency, percent, a measure.
struct NumberUnit {
  /// What kind of unit it is.
  enum Kind {
    /// A currency; its name is an ISO 4217 code.
    case money
    /// `%` or `‰`
    case percent
    /// A measure; its name is an English word in the singular.
    case measure
  }

  /// What kind of unit it is.
  let kind: Kind
  /// The unit's name, the same in all languages.
  let name: String

  /// Reads the unit after a number and moves past it.
  ///
  /// - Parameter isMoney: whether a currency stood before the number, so that only another name of
  ///   money (`人民币660亿元`) may follow.
  init?(after cursor: inout NumberCursor, isMoney: Bool) {
    var next = cursor
    let hasSpace = next.skipSpaces()
    if !hasSpace { _ = next.skip([0x2D, 0x2010, 0x2011]) }
    let isWord = NumberCursor.isLetter(UInt32(next.byte))
    guard let unit = isWord ? Self.word(&next) : Self.sign(&next) else { return nil }
    guard !isMoney || unit.kind == .money else { return nil }
    self = unit
    cursor = next
  }

  /// A currency before an amount: `US$`, `RMB `, `¥`, `人民币`.
  static func currencyPrefix(_ cursor: inout NumberCursor) -> String? {
    for (literal, code) in prefixes where cursor.skip(literal) {
      return code
    }
    return nil
  }

  private init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  private static func sign(_ cursor: inout NumberCursor) -> NumberUnit? {
    guard cursor.byte >= 0x80 || cursor.byte == 0x25 else { return nil }
    for (literal, kind, name) in signs where cursor.skip(literal) {
      if name == "CNY" { _ = cursor.skip("人民币") || cursor.skip("人民幣") }
      return NumberUnit(kind, name)
    }
    return nil
  }

  private static func word(_ cursor: inout NumberCursor) -> NumberUnit? {
    var next = cursor
    let first = next.readWord()
    if let code = codes[first] {
      cursor = next
      return NumberUnit(.money, code)
    }
    if let (kind, name) = words[first], !NumberCursor.isLetter(UInt32(next.byte)) {
      cursor = next
      return NumberUnit(kind, name)
    }
    for (literal, kind, name) in phrases where cursor.skip(literal) {
      _ = cursor.skip("s")
      return NumberUnit(kind, name)
    }
    return nil
  }

  private static let prefixes: [(StaticString, String)] = [
    ("US$", "USD"), ("USD", "USD"), ("U.S.$", "USD"), ("HK$", "HKD"), ("HKD", "HKD"),
    ("NT$", "TWD"), ("RMB", "CNY"), ("CNY", "CNY"), ("EUR", "EUR"), ("GBP", "GBP"),
    ("JPY", "JPY"), ("R$", "BRL"), ("C$", "CAD"), ("A$", "AUD"), ("$", "USD"), ("＄", "USD"),
    ("€", "EUR"), ("£", "GBP"), ("¥", "CNY"), ("￥", "CNY"), ("人民币", "CNY"), ("人民幣", "CNY"),
  ]

  private static let signs: [(StaticString, Kind, String)] = [
    ("%", .percent, "%"), ("％", .percent, "%"), ("‰", .percent, "‰"),
    ("个百分点", .percent, "%"), ("個百分點", .percent, "%"),
    ("美元", .money, "USD"), ("美金", .money, "USD"), ("欧元", .money, "EUR"),
    ("歐元", .money, "EUR"), ("日元", .money, "JPY"), ("英镑", .money, "GBP"),
    ("英鎊", .money, "GBP"), ("港元", .money, "HKD"), ("港币", .money, "HKD"),
    ("港幣", .money, "HKD"), ("卢布", .money, "RUB"), ("盧布", .money, "RUB"),
    ("韩元", .money, "KRW"), ("韓元", .money, "KRW"), ("雷亚尔", .money, "BRL"),
    ("元", .money, "CNY"), ("人民币", .money, "CNY"), ("人民幣", .money, "CNY"),
    ("€", .money, "EUR"), ("个月", .measure, "month"), ("個月", .measure, "month"),
    ("周年", .measure, "year"), ("週年", .measure, "year"), ("年", .measure, "year"),
    ("岁", .measure, "year"), ("歲", .measure, "year"), ("小时", .measure, "hour"),
    ("小時", .measure, "hour"), ("天", .measure, "day"), ("平方公里", .measure, "square kilometre"),
    ("公里", .measure, "kilometre"), ("千米", .measure, "kilometre"), ("公顷", .measure, "hectare"),
    ("公頃", .measure, "hectare"), ("吨", .measure, "tonne"), ("噸", .measure, "tonne"),
  ]

  private static let codes: [String: String] = [
    "rmb": "CNY", "cny": "CNY", "yuan": "CNY", "renminbi": "CNY", "usd": "USD", "dollar": "USD",
    "dollars": "USD", "euro": "EUR", "euros": "EUR", "eur": "EUR", "yen": "JPY", "rubles": "RUB",
    "roubles": "RUB",
  ]

  private static let words: [String: (Kind, String)] = [
    "percent": (.percent, "%"), "pct": (.percent, "%"), "year": (.measure, "year"),
    "years": (.measure, "year"), "month": (.measure, "month"), "months": (.measure, "month"),
    "day": (.measure, "day"), "days": (.measure, "day"), "hour": (.measure, "hour"),
    "hours": (.measure, "hour"), "km": (.measure, "kilometre"),
    "kilometer": (.measure, "kilometre"), "kilometers": (.measure, "kilometre"),
    "kilometre": (.measure, "kilometre"), "kilometres": (.measure, "kilometre"),
    "hectare": (.measure, "hectare"), "hectares": (.measure, "hectare"),
    "ton": (.measure, "tonne"), "tons": (.measure, "tonne"), "tonne": (.measure, "tonne"),
    "tonnes": (.measure, "tonne"),
  ]

  private static let phrases: [(StaticString, Kind, String)] = [
    ("per cent", .percent, "%"), ("percentage point", .percent, "%"),
    ("US dollar", .money, "USD"), ("U.S. dollar", .money, "USD"),
    ("Hong Kong dollar", .money, "HKD"), ("square kilometer", .measure, "square kilometre"),
    ("square kilometre", .measure, "square kilometre"),
  ]
}
