// Where the words of a line are.
import Testing
import TextModel

@testable import WordAlignment

@Suite struct LineWordsTests {
  private func words(_ text: String, _ language: LanguageTag) -> [String] {
    let bytes = Array(text.utf8)
    return LineWords(language: language, lexicon: nil).spans(in: bytes[...]).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(
    "Words are whole, numbers keep their unit, marks are no words",
    arguments: [
      ("They met, again.", ["They", "met", "again"]),
      ("RMB 66 billion was lent", ["RMB 66 billion", "was", "lent"]),
      ("São Tomé's president", ["São", "Tomé", "s", "president"]), ("", []), (" \t", []),
    ])
  func english(_ text: String, _ expected: [String]) {
    #expect(words(text, .english) == expected)
  }

  @Test("Without a dictionary Chinese characters are the words")
  func chinese() {
    #expect(words("中国，GDP 增长5%。", .simplifiedChinese) == ["中", "国", "GDP", "增", "长", "5%"])
  }

  @Test("Words parted by white space are counted from the line's own beginning")
  func whiteSpace() {
    let bytes = Array("xx  a\tbc \r".utf8)
    let spans = WhiteSpaceWords.spans(in: bytes[2...])
    #expect(spans == [ByteSpan(2, 3), ByteSpan(4, 6)])
  }
}
