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

  @Test(
    "A file of one enormous line would hang the program",
    arguments: [
      "中", "a", "a. ", "Mr. ", "No.", "1. ", "(", "。”", "\u{301}", "e\u{301}", "👩‍👩‍👧‍👦", "🇨🇺", "\u{200D}",
      "ก", "ア",
    ],
    [TextBreaker.Kind.sentence, .word, .grapheme])
  func megabyteLines(_ piece: String, _ kind: TextBreaker.Kind) throws {
    // Sentences are broken over whole files, the others over what one asks about.
    let size = kind == .sentence ? 1_000_000 : 200_000
    let bytes = Array(String(repeating: piece, count: size / piece.utf8.count).utf8)
    let found = try TextBreaker(kind, locale: "en@ss=standard").boundaries(in: bytes)
    #expect(found.first == 0 && found.last == bytes.count)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 })
    #expect(found.dropLast().allSatisfy { bytes[$0] & 0xC0 != 0x80 })
  }

  @Test("Bytes that are not UTF-8 do no harm")
  func illFormed() throws {
    let breaker = try TextBreaker(.word, locale: "zh")
    for bytes: [UInt8] in [
      [0xFF], [0xE4, 0xB8], [0x80, 0x61], [0xF0, 0x9F], [0xED, 0xA0, 0x80, 0x62],
    ] {
      let found = breaker.boundaries(in: bytes)
      #expect(found.first == 0 && found.last == bytes.count)
    }
  }
}
