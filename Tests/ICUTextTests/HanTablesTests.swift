// The tables of readings and variants, against words that anyone can check.
import ICUText
import Testing

@Suite("Han tables")
struct HanTablesTests {
  @Test(
    "without readings, names cannot be matched by sound",
    arguments: [
      ("北京", ["bei", "jing"]), ("拉美", ["la", "mei"]), ("女", ["nü"]), ("a中b", ["zhong"]),
      ("𠼞", ["a"]), ("論坛", ["lun", "tan"]),
    ])
  func syllables(_ text: String, _ expected: [String]) {
    #expect(Pinyin.table.syllables(of: text) == expected)
  }

  @Test("tones are kept apart from the plain syllable")
  func tones() {
    #expect(Pinyin.table.tonedSyllable(of: 0x4E2D) == "zhōng")
    #expect(Pinyin.table.tonedSyllable(of: 0x61) == nil)
  }

  @Test(
    "a traditional text would not match its simplified terms",
    arguments: [("論壇", "论坛"), ("發展", "发展"), ("計劃", "计划"), ("中国", "中国"), ("薑", "姜")])
  func simplified(_ text: String, _ expected: String) {
    let folded = text.unicodeScalars.map { HanVariants.table.simplified($0.value) }
    #expect(folded == expected.unicodeScalars.map(\.value))
  }
}
