// Boundaries as byte offsets.
import ICUText
import Testing

@Suite("Text breaker")
struct TextBreakerTests {
  private func pieces(_ text: String, _ kind: TextBreaker.Kind, _ locale: String) throws -> [String]
  {
    let bytes = Array(text.utf8)
    let found = try TextBreaker(kind, locale: locale).boundaries(in: bytes)
    #expect(found.first == 0 && found.last == bytes.count)
    return zip(found, found.dropFirst()).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
  }

  @Test("Sentences of both languages are cut at the right byte")
  func sentences() throws {
    #expect(
      try pieces("中国愿同拉方合作。双方同意。", .sentence, "zh") == ["中国愿同拉方合作。", "双方同意。"])
    #expect(
      try pieces("It works — really. So it does.", .sentence, "en")
        == ["It works — really. ", "So it does."])
  }

  @Test("An abbreviation does not end a sentence where the standard suppressions are asked for")
  func suppressions() throws {
    #expect(
      try pieces("He met Mr. Smith. They spoke.", .sentence, "en@ss=standard")
        == ["He met Mr. Smith. ", "They spoke."])
  }

  @Test("An emoji of several code points stays one character")
  func graphemes() throws {
    #expect(try pieces("e\u{301}👩‍👩‍👧中", .grapheme, "en") == ["e\u{301}", "👩‍👩‍👧", "中"])
  }

  @Test("An empty text has the one boundary 0")
  func empty() throws {
    #expect(try TextBreaker(.word, locale: "en").boundaries(in: []) == [0])
  }
}
