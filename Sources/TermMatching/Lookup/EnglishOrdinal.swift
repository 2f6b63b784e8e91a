// Ordinals as names have them: Fourth, 4th, IV; 第4, 第四.

/// English ordinals in words, digits and Roman numerals.
enum EnglishOrdinal {
  /// The ordinal that a folded word is, in digits: `4th` for `fourth`, `4th`, `iv`; `nil` for any other
  /// word.
  static func numeral(_ word: String) -> String? {
    if let value = values[word] { return "\(value)th" }
    guard let first = word.utf8.first, first &- 0x30 < 10,
      ["st", "nd", "rd", "th"].contains(where: word.hasSuffix), let value = Int(word.dropLast(2))
    else { return nil }
    return "\(value)th"
  }

  private static let values: [String: Int] = {
    let lists = [
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        + "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
      // A single i is a pronoun or an initial.
      "- ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx",
    ]
    var values: [String: Int] = [:]
    for list in lists {
      for (index, word) in list.split(separator: " ").enumerated() {
        values[String(word)] = index + 1
      }
    }
    return values
  }()
}

/// Chinese ordinals in digits and numerals.
enum ChineseOrdinal {
  private static let numerals = Array("零一二三四五六七八九")

  /// The key with the ordinals up to 99 that are written in digits in numerals: 第四届 for 第4届.
  static func folded(_ key: String) -> String {
    guard key.utf8.contains(where: { $0 &- 0x30 < 10 }), key.contains("第") else { return key }
    var result = ""
    var rest = key[...]
    while let mark = rest.firstIndex(of: "第") {
      let start = rest.index(after: mark)
      let digits = rest[start...].prefix { $0.isASCII && $0.isNumber }
      result += rest[..<start]
      result += Int(digits).flatMap { digits.count <= 2 ? written($0) : nil } ?? String(digits)
      rest = rest[digits.endIndex...]
    }
    return result + rest
  }

  private static func written(_ number: Int) -> String? {
    guard (1...99).contains(number) else { return nil }
    let (tens, units) = number.quotientAndRemainder(dividingBy: 10)
    let ten = tens == 0 ? "" : tens == 1 ? "十" : "\(numerals[tens])十"
    return ten + (units == 0 ? "" : String(numerals[units]))
  }
}
