// Chinese terms in running text, with a dictionary and without one.
import Foundation
import GlossaryModel
import Lexicon
import TermMatching
import TestSupport
import Testing
import TextModel

@Suite struct ChineseWordsTests {
  private static let words = """
    累積 累积 [lei3 ji1] /to accumulate/
    積分 积分 [ji1 fen1] /integral/
    微積分 微积分 [wei1 ji1 fen1] /calculus/
    分佈 分布 [fen1 bu4] /distribution/
    發展 发展 [fa1 zhan3] /development/
    發展中國家 发展中国家 [fa1 zhan3 zhong1 guo2 jia1] /developing country/
    中國 中国 [Zhong1 guo2] /China/
    中國人 中国人 [Zhong1 guo2 ren2] /Chinese person/
    國家 国家 [guo2 jia1] /country/
    合作 合作 [he2 zuo4] /cooperation/
    合作社 合作社 [he2 zuo4 she4] /cooperative/
    和合 和合 [he2 he2] /harmony/
    聯合國 联合国 [Lian2 he2 guo2] /United Nations/
    大會 大会 [da4 hui4] /general assembly/
    聯合國大會 联合国大会 [Lian2 he2 guo2 Da4 hui4] /UN General Assembly/
    研究 研究 [yan2 jiu1] /research/
    研究生 研究生 [yan2 jiu1 sheng1] /graduate student/
    生命 生命 [sheng1 ming4] /life/
    起源 起源 [qi3 yuan2] /origin/
    國會 国会 [guo2 hui4] /parliament/
    參加 参加 [can1 jia1] /to take part/

    """

  private func count(_ term: String, _ text: String, _ lexicon: CompiledLexicon?) throws -> Int {
    let concept = Concept(id: "a", terms: [Term(text: term, language: .simplifiedChinese)])
    return try TermMatcher(concepts: [concept], lexicon: lexicon).matches(in: Array(text.utf8))
      .count
  }

  @Test(
    "A term would be found inside a longer word, or missed between words",
    arguments: [
      ("积分", "累積分佈", 0), ("积分", "累積分", 1), ("积分", "微积分", 0), ("积分", "用积分表示", 1),
      ("中国", "发展中国家", 0), ("中国", "中国人", 0), ("中国", "中国和发展", 1),
      ("合作", "和合作", 1), ("合作", "合作社", 0), ("合作", "加强合作。社会", 1),
      ("联合国", "联合国大会", 1), ("研究生", "研究生命起源", 0), ("拉共体", "中国拉共体", 1),
      ("全球发展倡议", "落实全球发展倡议和", 1),
      ("国会", "中国会参加", 0), ("中国", "中国会参加", 1), ("国会", "国会将召开", 1),
    ])
  func withDictionary(term: String, text: String, expected: Int) throws {
    let folder = try TemporaryFolder()
    let output = try LexiconCompiler.compile(
      cedict: Array(Self.words.utf8), sourceName: "words.txt", isoglossVersion: "1")
    let path = folder.path + "/words.lexicon"
    try Data(output.index).write(to: URL(filePath: path))
    #expect(try count(term, text, CompiledLexicon(path: path)) == expected)
  }

  @Test(
    "Without a dictionary a term would be found inside a longer word, or missed between words",
    arguments: [
      ("积分", "累積分佈", 0), ("中国", "发展中国家", 0), ("合作", "加强合作", 1),
      ("联合国", "在联合国大会上", 1), ("拉共体", "中国和拉共体成员国", 1), ("中拉论坛", "在中拉论坛上", 1),
      ("论坛", "中国—拉共体论坛", 1), ("发展", "全球发展倡议", 1),
    ])
  func withoutDictionary(term: String, text: String, expected: Int) throws {
    #expect(try count(term, text, nil) == expected)
  }
}
