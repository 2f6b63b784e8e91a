// Normalisation forms and the stretches that change.
import ICUText
import Testing

@Suite("Normalizer")
struct NormalizerTests {
  private func normalize(_ text: String, _ form: Normalizer.Form) throws -> Normalizer.Result {
    let normalizer = try Normalizer(form)
    return try Array(text.utf8).withUnsafeBufferPointer { (buffer) throws(ICUError) in
      try normalizer.normalize(buffer)
    }
  }

  @Test("Capital letters cost no runs, so that maps of English stay small")
  func alignedLetters() throws {
    let result = try normalize("BELT and Road ÀÉ", .nfkcCasefold)
    #expect(String(decoding: result.bytes, as: UTF8.self) == "belt and road àé")
    #expect(result.runs.isEmpty)
  }

  @Test("Pieces of changed length are recorded where they begin")
  func changedLengths() throws {
    let result = try normalize("aﬁ２５b", .nfkcCasefold)
    #expect(String(decoding: result.bytes, as: UTF8.self) == "afi25b")
    #expect(
      result.runs == [
        OffsetRun(outputStart: 1, sourceStart: 1, outputUnit: 2, sourceUnit: 3),
        OffsetRun(outputStart: 3, sourceStart: 4, outputUnit: 1, sourceUnit: 3, repeats: 2),
      ])
  }

  @Test("A letter and its mark become one character")
  func composition() throws {
    let result = try normalize("e\u{301}.", .nfc)
    #expect(result.bytes == Array("é.".utf8))
    #expect(
      result.runs == [OffsetRun(outputStart: 0, sourceStart: 0, outputUnit: 2, sourceUnit: 3)])
  }

  @Test("A wrong locale or form is an error with ICU's name, not a crash")
  func errorNames() {
    let error = ICUError.self
    #expect(throws: error) { try TextBreaker(.word, locale: String(repeating: "x", count: 999)) }
  }

  @Test("The oracle for numbers reads and writes plain ones")
  func spellOut() throws {
    let chinese = try SpellOutOracle(locale: "zh")
    #expect(chinese.parse("一百二十三") == 123)
    #expect(chinese.parse("学习") == nil)
    let english = try SpellOutOracle(locale: "en")
    #expect(english.format(21) == "twenty-one")
  }
}
