// Tests of which numbers may stand for one another in a translation.
import Testing
import TextModel

@Suite struct NumberRenderingTests {
  private func values(_ text: String, _ language: LanguageTag) -> [NumberValue] {
    NumberScanner(language: language).mentions(in: Array(text.utf8)).map(\.value)
  }

  @Test(
    "A number that is written in another way is no fault",
    arguments: [
      ("660亿元", "RMB 66 billion"), ("2025年5月13日", "May 13"), ("5月13日", "the 13th"),
      ("百分之五十", "half"), ("18个月", "1.5 years"), ("90年代", "in 1990"), ("第四届", "IV"),
      ("三分之一", "33%"),
    ])
  func rendered(chinese: String, english: String) throws {
    let source = try #require(values(chinese, .simplifiedChinese).first)
    let target = try #require(values(english, .english).first)
    #expect(source.renders(target) && target.renders(source))
  }

  @Test(
    "A number that was changed is one",
    arguments: [
      ("660亿元", "RMB 6.6 billion"), ("5月13日", "May 15"), ("百分之六十", "60"), ("第四届", "Fifth"),
      ("18个月", "18 years"), ("2025年", "in 2024"),
    ])
  func changed(chinese: String, english: String) throws {
    let source = try #require(values(chinese, .simplifiedChinese).first)
    let target = try #require(values(english, .english).first)
    #expect(!source.renders(target) && !target.renders(source))
  }

  @Test(
    "Words that imply a number render it",
    arguments: [
      ("over the past decade", "en", 10), ("both sides", "en", 2), ("一个世纪", "zh", 100),
      ("二三十人", "zh", 20), ("二三十人", "zh", 30), ("十七八岁", "zh", 18), ("十几年", "zh", 12),
      ("首届", "zh", 1),
    ])
  func implied(text: String, language: String, amount: Int64) throws {
    let bytes = Array(text.utf8)
    let implications = NumberImplications(language: try #require(LanguageTag(language)))
    let values = bytes.withUnsafeBufferPointer {
      implications.values(in: $0, ByteSpan(0, bytes.count))
    }
    #expect(values.contains { $0.amount == NumberAmount(amount) })
  }
}
