// Short forms, acronyms and the two scripts in Chinese text.
import GlossaryModel
import TermExtraction
import Testing
import TextModel

@Suite struct ChineseShortFormTests {
  @Test(
    "A short form or acronym that a Chinese text gives in brackets would be lost, or a term of its own",
    arguments: [
      ("亚洲灯塔建设委员会（ALCC）发布报告。", ["亚洲灯塔建设委员会", "ALCC"]),
      ("亚洲湿地保护合作组织（以下简称“亚湿组织”或“本组织”）成员国举行会晤。", ["亚洲湿地保护合作组织", "亚湿组织"]),
      ("非洲沿海渔业投资银行（非渔投行）提供支持。", ["非洲沿海渔业投资银行", "非渔投行"]),
      ("欧洲海洋观测中心（简称海观中心）已经成立。", ["欧洲海洋观测中心", "海观中心"]),
    ])
  func shortForms(text: String, expected: [String]) throws {
    let concepts = try extractedConcepts(text, language: .simplifiedChinese)
    #expect(concepts.count == 1)
    #expect(Set(concepts.flatMap(\.terms).map(\.text)) == Set(expected))
  }

  @Test("The bracket of a Chinese acronym would not say that it is one")
  func acronymKind() throws {
    let concept = try #require(
      try extractedConcepts("亚洲灯塔建设委员会（ALCC）发布报告。", language: .simplifiedChinese).first)
    #expect(concept.terms.first { $0.text == "ALCC" }?.kind == .acronym)
    #expect(concept.terms.first?.text == "亚洲灯塔建设委员会")
  }

  @Test(
    "A reader of traditional characters would find less than one of simplified characters",
    arguments: [
      ("實施全球蜜蜂保護倡議，支持發展。", "全球蜜蜂保護倡議", ConceptType.initiative),
      ("雙方繼續舉辦中非數字技術合作論壇，交流經驗。", "中非數字技術合作論壇", .forum),
      ("參加「藍色海灣」倡議同其他倡議對接。", "「藍色海灣」倡議", .initiative),
      ("設立「燈塔修復」基金。", "「燈塔修復」基金", .fund),
    ])
  func traditional(text: String, name: String, type: ConceptType) throws {
    let concepts = try extractedConcepts(text, language: .traditionalChinese)
    #expect(concepts.flatMap(\.terms).map(\.text) == [name])
    #expect(concepts.first?.type == type)
  }

  @Test("One name in two scripts would be two concepts")
  func scripts() throws {
    let concepts = try extractedConcepts(
      "落实全球蜜蜂保护倡议。\n落實全球蜜蜂保護倡議。", language: .simplifiedChinese)
    #expect(concepts.map { Set($0.terms.map(\.text)) } == [["全球蜜蜂保护倡议", "全球蜜蜂保護倡議"]])
  }

  @Test("The noun after a Chinese quotation would make another concept of it")
  func withoutNoun() throws {
    let concepts = try extractedConcepts(
      "推进“蓝色海湾”倡议。各方认为“蓝色海湾”取得进展。", language: .simplifiedChinese)
    #expect(concepts.map { Set($0.terms.map(\.text)) } == [["“蓝色海湾”倡议", "蓝色海湾"]])
  }
}
