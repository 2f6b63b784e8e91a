// Tests of unlisted-name, and of what the glossary settles for rules that know none.
import Linting
import Testing
import TextModel

@Suite struct UnlistedNameTests {
  private static let glossary = """
    bri en preferred fullForm: Belt and Road Initiative
    forum en preferred fullForm: China-CELAC Forum
    forum en deprecated variant: CELAC and China Forum
    forum zh-Hans preferred fullForm: 中拉论坛
    """

  @Test("A name that the glossary lacks is found once for all documents; what it has is not")
  func unlisted() throws {
    let texts = [
      "They held the China-Peru Mining Dialogue and the Belt and Road Initiative.",
      "The China-Peru Mining Dialogue and the Third China-CELAC Forum.",
      "“The China-Chile Wine Dialogue met.”",
    ]
    let run = try RuleRun("unlisted-name", texts: texts, glossary: Self.glossary)
    #expect(run.found == ["China-Peru Mining Dialogue"])
    #expect(run.findings.first?.related.map(\.place.document) == ["1.md"])
    #expect(run.findings.first?.severity == .info)
    #expect(try RuleRun("unlisted-name", texts: texts).found == [])
  }

  @Test("A Chinese name that the glossary lacks is found")
  func chinese() throws {
    let run = try RuleRun(
      "unlisted-name", texts: ["继续举办中拉基础设施合作论坛。继续举办中拉论坛。"], glossary: Self.glossary,
      language: .simplifiedChinese)
    #expect(run.found == ["中拉基础设施合作论坛"])
  }

  @Test("One wrong name is one finding: what the glossary decides is not compared again")
  func settled() throws {
    let rules = ["inconsistent-name", "deprecated-term"]
    let texts = ["The China-CELAC Forum met. The CELAC and China Forum met."]
    let files = texts.map { Array($0.utf8) }
    let run = try RuleRun(rules, files: files, glossary: Self.glossary)
    #expect(run.findings.map(\.rule) == ["deprecated-term"])
  }
}
