// Tests of reading numbers as values, in English and Chinese.
import Testing
import TextModel

/// The mentions of a text as `text=kind amount unit`, with `~` for bare ones.
private func readings(_ text: String, _ language: LanguageTag) -> [String] {
  let bytes = Array(text.utf8)
  return NumberScanner(language: language).mentions(in: bytes).map { mention in
    let value = mention.value
    let parts = value.denominator == 1 ? "" : "/\(value.denominator)"
    let unit = value.unit.map { " \($0)" } ?? ""
    let shown = String(decoding: bytes[mention.span.range], as: UTF8.self)
    let bare = mention.isBare ? "~" : ""
    return "\(bare)\(shown)=\(value.kind.rawValue) \(value.amount)\(parts)\(unit)"
  }
}

@Suite struct NumberScannerTests {
  @Test(
    "Numbers in Chinese characters are read as values, or figures could not be matched",
    arguments: [
      ("一百二十三", ["一百二十三=cardinal 123"]),
      ("六百六十亿", ["六百六十亿=cardinal 66000000000"]),
      ("660亿", ["660亿=cardinal 66000000000"]),
      ("等值660亿元人民币的信贷", ["660亿元人民币=money 66000000000 CNY"]),
      ("两千", ["两千=cardinal 2000"]),
      ("二〇二五", ["二〇二五=cardinal 2025"]),
      ("二〇二五年", ["二〇二五年=year 2025"]),
      ("三万五", ["三万五=cardinal 35000"]),
      ("两千三百", ["两千三百=cardinal 2300"]), ("一百零五", ["一百零五=cardinal 105"]),
      ("一百五", ["一百五=cardinal 150"]), ("一万零五十", ["一万零五十=cardinal 10050"]),
      ("一万亿", ["一万亿=cardinal 1000000000000"]),
      ("三亿五千万", ["三亿五千万=cardinal 350000000"]),
      ("三点五亿", ["三点五亿=cardinal 350000000"]), ("1.5万亿", ["1.5万亿=cardinal 1500000000000"]),
      ("1亿2000万人", ["1亿2000万=cardinal 120000000"]), ("3万5千", ["3万5千=cardinal 35000"]),
      ("3000多万", ["3000多万=cardinal 30000000"]), ("二十多亿", ["二十多亿=cardinal 2000000000"]),
      ("百分之五", ["百分之五=percent 5 %"]), ("百分之三点五", ["百分之三点五=percent 3.5 %"]),
      ("5％", ["5％=percent 5 %"]), ("三个百分点", ["三个百分点=percent 3 %"]),
      ("三分之二", ["三分之二=fraction 2/3"]), ("五分之一", ["五分之一=fraction 1/5"]),
      ("第四届", ["第四=ordinal 4"]), ("第一百二十条", ["第一百二十=ordinal 120"]),
      ("第4次", ["第4=ordinal 4"]), ("十年", ["十年=cardinal 10 year"]),
      ("2025年5月13日，", ["2025年5月13日=date 20250513"]),
      ("二〇二五年五月十三日", ["二〇二五年五月十三日=date 20250513"]),
      ("5月13日电", ["5月13日=date 513"]), ("2025年至2027年", ["2025年=year 2025", "2027年=year 2027"]),
      ("3500个名额和1万个", ["3500=cardinal 3500", "1万=cardinal 10000"]),
      ("５Ｇ", ["５=cardinal 5"]), ("壹佰贰拾", ["壹佰贰拾=cardinal 120"]),
      ("两国", ["~两=cardinal 2"]), ("一个", ["~一=cardinal 1"]),
      ("五千亿美元", ["五千亿美元=money 500000000000 USD"]),
    ] as [(String, [String])])
  func chinese(text: String, expected: [String]) {
    #expect(readings(text, .simplifiedChinese) == expected)
  }

  @Test(
    "Chinese words that merely contain a numeral are no numbers, or false anchors would mislead",
    arguments: [
      "一起", "一些国家", "万一", "统一", "进一步", "一带一路", "三番五次", "星期三", "四川", "十分重要", "三四个",
      "十几个", "千方百计", "成千上万", "数百万", "一样", "参加", "大陆", "零碳岛屿", "乱七八糟",
    ])
  func idioms(text: String) {
    #expect(readings(text, .simplifiedChinese) == [])
  }

  @Test(
    "Numbers in English words and figures are read as values",
    arguments: [
      ("3.5 million", ["3.5 million=cardinal 3500000"]), ("twenty-one", ["twenty-one=cardinal 21"]),
      ("Twenty One", ["Twenty One=cardinal 21"]), ("a hundred", ["a hundred=cardinal 100"]),
      ("one hundred and twenty-three", ["one hundred and twenty-three=cardinal 123"]),
      ("two thousand three hundred", ["two thousand three hundred=cardinal 2300"]),
      ("half a million", ["half a million=cardinal 500000"]),
      ("three point five million", ["three point five million=cardinal 3500000"]),
      ("two dozen", ["two dozen=cardinal 24"]), ("10,000 places", ["10,000=cardinal 10000"]),
      ("US$518.4 billion", ["US$518.4 billion=money 518400000000 USD"]),
      ("$263.5 billion", ["$263.5 billion=money 263500000000 USD"]),
      ("RMB 66 billion", ["RMB 66 billion=money 66000000000 CNY"]),
      ("66 billion yuan", ["66 billion yuan=money 66000000000 CNY"]),
      ("$5bn", ["$5bn=money 5000000000 USD"]), ("€3.20", ["€3.20=money 3.2 EUR"]),
      ("World War II", ["II=cardinal 2"]), ("IV", ["IV=cardinal 4"]),
      ("the Fourth Meeting", ["~Fourth=ordinal 4"]), ("4th", ["4th=ordinal 4"]),
      ("twenty-first century", ["twenty-first=ordinal 21"]),
      ("one hundredth", ["one hundredth=ordinal 100"]),
      ("May 13, 2025", ["May 13, 2025=date 20250513"]), ("May 13 (MFA)", ["May 13=date 513"]),
      ("13 May 2025", ["13 May 2025=date 20250513"]), ("the 13th of May", ["13th of May=date 513"]),
      ("Updated Jul.1", ["Jul.1=date 701"]), ("May 2025", ["May 2025=date 20250500"]),
      ("2025-05-13", ["2025-05-13=date 20250513"]), ("in December", ["~December=date 1200"]),
      ("(2025-2027)", ["2025=year 2025", "2027=year 2027"]),
      ("In July 2014,", ["July 2014=date 20140700"]),
      ("5 percent", ["5 percent=percent 5 %"]), ("10%", ["10%=percent 10 %"]),
      ("one-fifth", ["one-fifth=fraction 1/5"]), ("two thirds", ["two thirds=fraction 2/3"]),
      ("a quarter of", ["a quarter=fraction 1/4"]), ("ten years", ["ten years=cardinal 10 year"]),
      ("one", ["~one=cardinal 1"]), ("more than 20 countries", ["20=cardinal 20"]),
      ("G20 and 5G", ["20=cardinal 20", "5=cardinal 5"]),
      ("three or four", ["~three=cardinal 3", "~four=cardinal 4"]),
      ("one hundred thousand", ["one hundred thousand=cardinal 100000"]),
    ] as [(String, [String])])
  func english(text: String, expected: [String]) {
    #expect(readings(text, .english) == expected)
  }

  @Test(
    "Words that merely look like numbers are none",
    arguments: [
      "I may go", "a new", "Léone", "onerous", "hundreds of millions", "XI", "and", "march on",
      "bone", "N°. 1026.253.553", "point",
      "99999999999999999999999999",
    ])
  func noNumber(text: String) {
    #expect(readings(text, .english) == [])
  }

  @Test(
    "The same amount agrees across languages and ways of writing it",
    arguments: [
      ("660亿元", "RMB 66 billion", true), ("一百二十三", "123", true),
      ("123", "one hundred and twenty-three", true), ("第四", "4th", true), ("第四", "4", true),
      ("2025年5月13日", "May 13", true), ("5%", "百分之五", true), ("5%", "5", false),
      ("660亿美元", "RMB 66 billion", false), ("2025年", "2025", true), ("5月14日", "May 13", false),
      ("五分之一", "one-fifth", true), ("五分之一", "one", false), ("3500个", "3,500", true),
      ("1万个", "10,000", true),
    ])
  func agreement(chinese: String, english: String, agrees: Bool) throws {
    let left = NumberScanner(language: .simplifiedChinese).mentions(in: Array(chinese.utf8)).first
    let right = NumberScanner(language: .english).mentions(in: Array(english.utf8)).first
    let (first, second) = (try #require(left), try #require(right))
    #expect(first.value.agrees(with: second.value) == agrees)
    #expect(second.value.agrees(with: first.value) == agrees)
  }
}
