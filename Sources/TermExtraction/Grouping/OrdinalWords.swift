// Ordinals in words, digits and Roman numerals.

/// Ordinals as names have them: `Fourth`, `30th`, `IV`.
enum OrdinalWords {
  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let roman = [
    "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
  ]

  private static let values: [String: Int] = {
    var values = ["inaugural": 1]
    for (index, word) in roman.enumerated() { values[word] = index + 2 }
    for (index, word) in words.enumerated() { values[word] = index + 1 }
    return values
  }()

  /// The English words for a Chinese ordinal: `第四`, `第四届`, `首届`.
  static func english(ofChinese word: String) -> [String] {
    if word.hasPrefix("首") { return ["first", "inaugural"] }
    guard word.hasPrefix("第") else { return [] }
    let digits = word.dropFirst().filter { $0 != "届" && $0 != "次" }
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    let number = Int(digits) ?? numerals.firstIndex(of: String(digits)).map { $0 + 1 }
    guard let number, words.indices.contains(number - 1) else { return [] }
    return [words[number - 1]]
  }

  /// The number that a folded word stands for as an ordinal; `nil` where it is none.
  static func value(of word: String) -> Int? {
    if let value = values[word] { return value }
    if word.utf8.contains(0x2D), let hyphen = word.firstIndex(of: "-"),
      let ten = tens.firstIndex(of: String(word[..<hyphen])),
      let unit = words.prefix(9).firstIndex(of: String(word[word.index(after: hyphen)...]))
    {
      return 10 * (ten + 2) + unit + 1
    }
    guard word.utf8.first.map({ $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2D }) == true,
      ["st", "nd", "rd", "th"].contains(where: { word.hasSuffix($0) })
    else { return nil }
    return Int(word.dropLast(2))
  }
}
