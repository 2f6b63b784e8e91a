// Tests of the number grammar against ICU's spelling of numbers, and on arbitrary input.
import ICUText
import Testing
import TextModel

@Suite struct NumberOracleTests {
  /// Numbers of all sizes: each of the small ones, then ever wider steps.
  private static let numbers: [Int64] = {
    var numbers = Array(Int64(10)...400)
    var next: Int64 = 401
    while next < 900_000_000_000 {
      numbers.append(next)
      next += next / 13 + 7
    }
    return numbers + [1000, 10_000, 100_000_000, 20_000_000, 1_000_000_000_000]
  }()

  @Test(
    "A number spelled out is read back, whatever its size",
    arguments: [("en", LanguageTag.english), ("zh", .simplifiedChinese)])
  func readsBack(locale: String, language: LanguageTag) throws {
    let oracle = try SpellOutOracle(locale: locale)
    let scanner = NumberScanner(language: language)
    for number in Self.numbers {
      let words = try #require(oracle.format(number))
      let bytes = Array(words.utf8)
      let mentions = scanner.mentions(in: bytes)
      #expect(mentions.map(\.value.amount) == [NumberAmount(number)], "\(words)")
      #expect(mentions.first?.span == ByteSpan(0, bytes.count), "\(words)")
    }
  }

  @Test("No input makes the scanners trap or leave their bounds")
  func arbitraryInput() {
    let parts =
      [
        "一", "百", "万", "亿", "点", "分之", "第", "年", "月", "日", "两", "零", "多", "元", "9", "99", "０", ".",
        ",", "%",
        "$", "US$", " ", "-", "a", "half", "hundred", "million", "and", "point", "twenty", "third",
        "May",
        "st", "IV", "（", "）", "(", "、", "\u{301}", "\u{FFFD}", "é",
      ].map { Array($0.utf8) } + [[0xE4], [0xB8, 0xFF], [0xF4, 0x90], [0xC3]]
    var faults: [[UInt8]] = []
    var state: UInt64 = 42
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<5_000 {
      var bytes: [UInt8] = []
      for _ in 0..<(1 + random(12)) { bytes += parts[random(parts.count)] }
      var last = 0
      for mention in NumberScanner(language: .simplifiedChinese).mentions(in: bytes) {
        if mention.span.start < last || mention.span.end > bytes.count { faults.append(bytes) }
        last = mention.span.end
      }
      let mark = EnumeratorScanner().mark(in: bytes, at: ByteSpan(0, bytes.count))
      if let mark, mark.span.end > bytes.count || mark.span.isEmpty { faults.append(bytes) }
    }
    #expect(faults == [])
  }

  @Test(
    "Long runs have no value and take no time to pass",
    arguments: ["9", "亿", "一", "十万", "hundred ", "1,", "twenty-", "一百二", "9.9.", "a million "])
  func longRuns(part: String) {
    let bytes = Array(String(repeating: part, count: 10_000).utf8)
    let mentions = NumberScanner(language: .simplifiedChinese).mentions(in: bytes)
    #expect(mentions.allSatisfy { $0.span.end <= bytes.count })
  }
}
