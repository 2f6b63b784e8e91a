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

  @Test(
    "Two Chinese names with a conjunction between them would be one term, or one name two",
    arguments: [
      ("支持亚洲海洋科学中心和全球渔业发展基金。", ["亚洲海洋科学中心", "全球渔业发展基金"]),
      ("落实全球蜜蜂保护倡议与全球土壤保护倡议。", ["全球土壤保护倡议", "全球蜜蜂保护倡议"]),
      ("用好欧洲灯塔修复专项贷款和波罗的海港口基金。", ["欧洲灯塔修复专项贷款", "波罗的海港口基金"]),
      ("举办中欧音乐与舞蹈高级别论坛。", ["中欧音乐与舞蹈高级别论坛"]),
      ("举办中日对话与交流论坛。", ["中日对话与交流论坛"]),
    ])
  func conjunctions(text: String, expected: [String]) throws {
    let concepts = try extractedConcepts(text, language: .simplifiedChinese)
    #expect(concepts.flatMap(\.terms).map(\.text).sorted() == expected.sorted())
  }

  @Test(
    "Chinese names that begin with a country or region would be missed",
    arguments: [
      ("双方设立日韩青年发展基金。", "日韩青年发展基金"),
      ("支持加强同欧洲气象联盟委员会合作。", "欧洲气象联盟委员会"),
      ("各方参加巴西国际咖啡博览会。", "巴西国际咖啡博览会"),
      ("举办日本—东盟渔业安全论坛。", "日本—东盟渔业安全论坛"),
      ("落实2045年议程。", "2045年议程"),
      ("建立木兰工坊。木兰工坊受到欢迎。", "木兰工坊"),
      ("参加“蓝色海湾”倡议同其他倡议对接。", "“蓝色海湾”倡议"),
    ])
  func beginnings(text: String, expected: String) throws {
    let concepts = try extractedConcepts(text, language: .simplifiedChinese)
    #expect(concepts.flatMap(\.terms).map(\.text) == [expected])
  }

  @Test("A forum would be lost where the text speaks of its summit")
  func forumOfSummit() throws {
    let concepts = try extractedConcepts("中欧渔业合作论坛峰会开幕。", language: .simplifiedChinese)
    #expect(
      concepts.flatMap(\.terms).map(\.text).sorted() == ["中欧渔业合作论坛", "中欧渔业合作论坛峰会"])
  }
}
