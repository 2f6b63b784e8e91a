// Matching keys: what is the same, what stays apart, and where a match lies in the text.
import TextModel
import Testing

@Suite("Matching keys")
struct KeyFolderTests {
  @Test(
    "Spellings that differ in looks only would not match",
    arguments: [
      ("Belt\u{2011}and‐Road", "belt-and-road"), ("“China’s”", "\"china's\""),
      ("ＣＥＬＡＣ２０２５", "celac2025"), ("中\u{3000}国", "中 国"), ("a \r\n\t b", "a b"),
      ("soft\u{AD}hyphen", "softhyphen"), ("zero\u{200B}width", "zerowidth"), ("ﬁnance", "finance"),
      ("論壇", "论坛"), ("U.N.", "un"), ("the U.S.A. and U.K.", "the usa and uk"),
      ("São Paulo", "são paulo"), ("在U.N.总部", "在un总部"), ("3.5", "3.5"), ("No. 5", "no. 5"),
      ("卡斯特罗・鲁斯", "卡斯特罗·鲁斯"), ("−5", "-5"), ("a.b..c", "a.b..c"),
    ])
  func folds(_ text: String, _ expected: String) throws {
    let folder = try KeyFolder()
    #expect(folder.key(text) == expected)
    #expect(folder.key(expected) == expected)
  }

  @Test(
    "The weaker key finds words without their diacritics",
    arguments: [
      ("São Tomé", "sao tome"), ("Itō", "ito"), ("Åsa Østby", "asa ostby"), ("é.u.", "eu"),
    ])
  func diacritics(_ text: String, _ expected: String) throws {
    #expect(try KeyFolder([.matching, .diacritics]).key(text) == expected)
  }

  @Test("A match is shown at the exact characters of the text")
  func mapsBack() throws {
    let text = "ﬁrst “U.\u{AD}N.” — 論\u{3000}\u{3000}壇"
    let key = try KeyFolder().key(of: Array(text.utf8))
    #expect(key.string == "first \"un\" - 论 坛")
    func back(_ start: Int, _ end: Int) -> String {
      let span = key.map.sourceSpan(ByteSpan(start, end))
      return String(decoding: Array(text.utf8)[span.range], as: UTF8.self)
    }
    #expect(back(0, 1) == "ﬁ")
    #expect(back(7, 9) == "U.\u{AD}N.")
    #expect(back(13, 16) == "論")
    #expect(back(16, 17) == "\u{3000}\u{3000}")
    #expect(back(0, key.bytes.count) == text)
  }

  @Test("A text in ASCII alone is folded as it would be among other characters")
  func asciiAlone() throws {
    let folder = try KeyFolder()
    let text = String(String.UnicodeScalarView((UInt8(0)...0x7F).map { Unicode.Scalar($0) }))
    #expect(folder.key(text) + "中" == folder.key(text + "中"))
  }
}
