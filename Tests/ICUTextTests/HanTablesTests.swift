// The tables of readings and variants, against words that anyone can check.
import ICUText
import Testing

@Suite("Han tables")
struct HanTablesTests {
  @Test(
    "Without readings, names cannot be matched by sound",
    arguments: [
      ("北京", ["bei", "jing"]), ("拉美", ["la", "mei"]), ("女", ["nü"]), ("a中b", ["zhong"]),
      ("𠼞", ["a"]), ("論坛", ["lun", "tan"]),
    ])
  func syllables(_ text: String, _ expected: [String]) {
    #expect(Pinyin.table.syllables(of: text) == expected)
  }

  @Test("Tones are kept apart from the plain syllable")
  func tones() {
    #expect(Pinyin.table.tonedSyllable(of: 0x4E2D) == "zhōng")
    #expect(Pinyin.table.tonedSyllable(of: 0x61) == nil)
  }

  @Test(
    "A traditional text would not match its simplified terms",
    arguments: [("論壇", "论坛"), ("發展", "发展"), ("計劃", "计划"), ("中国", "中国"), ("薑", "姜")])
  func simplified(_ text: String, _ expected: String) {
    let folded = text.unicodeScalars.map { HanVariants.table.simplified($0.value) }
    #expect(folded == expected.unicodeScalars.map(\.value))
  }

  /// All scalars of the blocks that hold Chinese characters.
  private static let han = [0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2A6DF, 0xF900...0xFAFF]
    .joined().compactMap { Unicode.Scalar(UInt32($0)) }

  @Test("The table of readings says what ICU's transliterator says")
  func readingsAgree() throws {
    let oracle = try TransliterationOracle("Han-Latin")
    var different: [String] = []
    for scalar in Self.han where !(0xF900...0xFAFF).contains(scalar.value) {
      let expected = oracle.transliterate(String(Character(scalar)))
      let found = Pinyin.table.tonedSyllable(of: scalar.value) ?? String(Character(scalar))
      if found != expected { different.append("\(scalar) \(found) \(expected)") }
    }
    #expect(different.isEmpty, "\(different.count): \(different.prefix(20))")
  }

  @Test("The tables of variants say what ICU's transliterators say")
  func variantsAgree() throws {
    let simplifying = try TransliterationOracle("Hant-Hans")
    let traditional = try TransliterationOracle("Hans-Hant")
    var different: [String] = []
    for scalar in Self.han {
      let found = [
        HanVariants.table.simplified(scalar.value), HanVariants.table.traditional(scalar.value),
      ].compactMap(Unicode.Scalar.init).map { String(Character($0)) }
      let expected = [simplifying, traditional].map { $0.transliterate(String(Character(scalar))) }
      if found != expected { different.append("\(scalar) \(found) \(expected)") }
    }
    #expect(different.isEmpty, "\(different.count): \(different.prefix(20))")
  }

  @Test("A second folding of a key changes nothing")
  func simplifiedOnce() {
    let table = HanVariants.table
    for (index, form) in table.basicSimplified.enumerated() {
      let again = table.basicSimplified[Int(UInt32(form) - HanVariants.basicStart)]
      #expect(again == form, "\(String(UInt32(index) + HanVariants.basicStart, radix: 16))")
    }
  }
}
