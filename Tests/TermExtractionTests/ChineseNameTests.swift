// Names in Chinese text.
import GlossaryModel
import TermExtraction
import Testing
import TextModel

@Suite struct ChineseNameTests {
  @Test(
    "A Chinese name would be cut short or carry words along that do not belong to it",
    arguments: [
      ("双方继续举办中非数字技术合作论坛，交流经验。", "中非数字技术合作论坛"),
      ("支持2026年举办第五届中国—东盟教育合作论坛。", "第五届中国—东盟教育合作论坛"),
      ("各方遵守《联合国海洋法公约》。", "联合国海洋法公约"),
      ("双方共建中非技术转移中心。", "中非技术转移中心"),
      ("中方将实施“小而美”民生援助项目。", "“小而美”民生援助项目"),
      ("探讨建立中非电子商务合作对话机制。", "中非电子商务合作对话机制"),
    ])
  func names(text: String, expected: String) throws {
    let concepts = try extractedConcepts(text, language: .simplifiedChinese)
    #expect(concepts.flatMap(\.terms).map(\.text) == [expected])
  }

  @Test("A Chinese concept would have no id that can be typed")
  func slug() throws {
    let concept = try extractedConcepts("继续举办中非智库论坛。", language: .simplifiedChinese).first
    #expect(concept?.id == "zhong-fei-zhi-ku-lun-tan")
    #expect(concept?.type == .forum)
    #expect(concept?.terms.first?.language == .simplifiedChinese)
  }

  @Test("Ordinary Chinese words would be proposed as terms")
  func ordinary() throws {
    let text = "双方愿加强合作，推动建立合作机制，扩大农业技术人员培训规模，研究有关项目。"
    #expect(try extractedConcepts(text, language: .simplifiedChinese).isEmpty)
  }
}
