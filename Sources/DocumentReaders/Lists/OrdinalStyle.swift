// How the number of a list item is written.

/// How the number of a list item is written.
enum OrdinalStyle: Hashable {
  case decimal
  /// `01`
  case decimalZero
  case upperRoman
  case lowerRoman
  /// `A` … `Z`, `AA`
  case upperLetter
  case lowerLetter
  /// `一`, `十一`, `二十一`
  case chinese
  /// `一二`: digit by digit
  case chineseDigits
  /// `壹`, `拾壹`
  case chineseLegal
  /// `甲`, `乙`
  case heavenlyStems
  /// `子`, `丑`
  case earthlyBranches
  /// `①`
  case circled
  /// `⑴`
  case parenthesized
  /// `１`
  case fullWidth
  /// `1st`
  case ordinal
  /// `One`
  case cardinalWord
  /// `First`
  case ordinalWord
  /// No number at all.
  case none

  /// `number` in this style; in decimal where the style has no form for it.
  func text(_ number: Int) -> String {
    switch self {
    case .none: ""
    case .decimal: String(number)
    case .decimalZero: (0...9).contains(number) ? "0\(number)" : String(number)
    case .upperRoman: Self.roman(number) ?? String(number)
    case .lowerRoman: Self.roman(number)?.lowercased() ?? String(number)
    case .upperLetter: Self.letters(number) ?? String(number)
    case .lowerLetter: Self.letters(number)?.lowercased() ?? String(number)
    case .chinese: Self.chinese(number, "零一二三四五六七八九", "十百千") ?? String(number)
    case .chineseLegal: Self.chinese(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟") ?? String(number)
    case .chineseDigits: Self.digits(number, "〇一二三四五六七八九")
    case .fullWidth: Self.digits(number, "０１２３４５６７８９")
    case .heavenlyStems: Self.sign(number, "甲乙丙丁戊己庚辛壬癸")
    case .earthlyBranches: Self.sign(number, "子丑寅卯辰巳午未申酉戌亥")
    case .circled: Self.sign(number, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
    case .parenthesized: Self.sign(number, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")
    case .ordinal: "\(number)\(Self.ending(number))"
    case .cardinalWord: Self.word(number, Self.cardinals)
    case .ordinalWord: Self.word(number, Self.ordinals)
    }
  }

  private static func roman(_ number: Int) -> String? {
    guard (1...3999).contains(number) else { return nil }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// Word and HTML disagree on what follows Z; both begin `AA`.
  private static func letters(_ number: Int) -> String? {
    guard (1...700).contains(number), let scalar = Unicode.Scalar(65 + (number - 1) % 26) else {
      return nil
    }
    return String(repeating: String(Character(scalar)), count: (number - 1) / 26 + 1)
  }

  private static func chinese(_ number: Int, _ digits: String, _ powers: String) -> String? {
    guard (1...9999).contains(number) else { return nil }
    let digits = Array(digits)
    let powers = Array(powers)
    let figures = String(number).compactMap(\.wholeNumberValue)
    var text = ""
    for (index, figure) in figures.enumerated() {
      let power = figures.count - 1 - index
      if figure == 0 {
        let isInside = figures[index...].contains { $0 != 0 }
        if isInside, text.last != digits[0] { text.append(digits[0]) }
        continue
      }
      // Ten to nineteen begin without a one: 十一.
      if !(figure == 1 && power == 1 && figures.count == 2) { text.append(digits[figure]) }
      if power > 0 { text.append(powers[power - 1]) }
    }
    return text
  }

  private static func digits(_ number: Int, _ digits: String) -> String {
    let digits = Array(digits)
    return String(String(number).compactMap(\.wholeNumberValue).map { digits[$0] })
  }

  private static func sign(_ number: Int, _ signs: String) -> String {
    let signs = Array(signs)
    return signs.indices.contains(number - 1) ? String(signs[number - 1]) : String(number)
  }

  private static func ending(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    return switch number % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }

  private static func word(_ number: Int, _ words: [String]) -> String {
    words.indices.contains(number - 1) ? words[number - 1] : String(number)
  }

  private static let cardinals = [
    "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
    "Twelve",
  ]
  private static let ordinals = [
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
    "Eleventh", "Twelfth",
  ]
}
