// Chinese names that nothing but the words around them gives away.
import GlossaryModel
import TermExtraction
import Testing
import TextModel

@Suite struct ChineseFoundingTests {
  @Test(
    "A Chinese fund, program or law that begins with no country would be missed",
    arguments: [
      ("设立国家灯塔修复基金和国家湿地保护引导基金。", ["国家湿地保护引导基金", "国家灯塔修复基金"]),
      ("实施灯塔修复专项行动、渔村卫生强基工程和青年水手培育工程。", ["渔村卫生强基工程", "灯塔修复专项行动", "青年水手培育工程"]),
      ("签署了关于灯塔维护的协定和关于渔港安全中心的协定。", ["关于渔港安全中心的协定", "关于灯塔维护的协定"]),
      ("实施“点亮海岸”行动、“千港工程”和“水手之家”行动。", ["“水手之家”行动", "“点亮海岸”行动", "千港工程"]),
      ("修订《灯塔保护法》。", ["灯塔保护法"]),
      ("各方坚持“三港共识”。", ["三港共识"]),
    ])
  func founded(text: String, expected: [String]) throws {
    let concepts = try extractedConcepts(text, language: .simplifiedChinese)
    #expect(Set(concepts.flatMap(\.terms).map(\.text)) == Set(expected))
  }

  @Test(
    "Ordinary phrases that end in the noun of a name would be proposed",
    arguments: [
      "会议期间举行了一系列会议。", "双方将完善相关合作机制，制定发展规划。", "各方支持上述机制和有关项目，认为这个会议很重要。",
      "签署自由贸易协定，实施积极的财政政策。", "该基金将发挥作用，有关工作取得进展。", "推动建立合作平台，举办培训班。",
    ])
  func ordinary(text: String) throws {
    let concepts = try extractedConcepts(text, language: .simplifiedChinese)
    #expect(concepts.isEmpty, "\(concepts.flatMap(\.terms).map(\.text))")
  }

  @Test(
    "A Chinese concept would have the type of another kind of thing",
    arguments: [
      ("推动构建海洋命运共同体。", ConceptType.policy), ("修订《灯塔保护法》。", .document),
      ("落实《灯塔合作纲要》。", .document), ("支持建设中缅吉祥铁路项目。", .project),
      ("设立国家灯塔修复基金。", .fund),
    ])
  func types(text: String, type: ConceptType) throws {
    let concepts = try extractedConcepts(text, language: .simplifiedChinese)
    #expect(concepts.map(\.type) == [type])
  }
}
