// Tests of term-in-wrong-language and admitted-term.
import Linting
import Testing
import TextModel

@Suite struct TermInWrongLanguageTests {
  private static let glossary = """
    bri en preferred fullForm: Belt and Road Initiative
    bri en admitted acronym: BRI
    bri zh-Hans preferred fullForm: 一带一路
    forum en preferred fullForm: China-CELAC Forum
    forum zh-Hans preferred fullForm: 中拉论坛
    """

  private func found(_ text: String, _ language: LanguageTag) throws -> [String] {
    try RuleRun(
      "term-in-wrong-language", texts: [text], glossary: Self.glossary, language: language
    ).found
  }

  @Test("A Chinese name left in English is found, glosses, quotations and passages are not")
  func english() throws {
    #expect(try found("Partners of the 一带一路 met.", .english) == ["一带一路"])
    for text in [
      "The Belt and Road Initiative (一带一路) grows.", "一带一路, the Belt and Road Initiative, grows.",
      "He said “一带一路”.", "The plan (in Chinese: 一带一路) grows.", "我们参加一带一路和中拉论坛的工作。",
      "See [一带一路] there.",
    ] {
      #expect(try found(text, .english) == [], "\(text)")
    }
  }

  @Test("An English name left in Chinese is found, acronyms and passages are not")
  func chinese() throws {
    #expect(
      try found("双方支持Belt and Road Initiative的工作。", .simplifiedChinese)
        == ["Belt and Road Initiative"])
    for text in [
      "双方支持一带一路（Belt and Road Initiative）。", "双方支持BRI。",
      "They support the Belt and Road Initiative and more of it.\n\n双方支持。",
    ] {
      #expect(try found(text, .simplifiedChinese) == [], "\(text)")
    }
  }

  @Test("In a register that is named another register's name is reported, a neutral one is not")
  func register() throws {
    let glossary = """
      c en preferred fullForm formal: community with a shared future
      c en admitted variant press: shared community
      c en admitted acronym press: CSF
      d en preferred fullForm: annual summit
      """
    let text = "The shared community (CSF) and the annual summit."
    func found(_ register: String?) throws -> [String] {
      try RuleRun("admitted-term", texts: [text], glossary: glossary, register: register).found
    }
    #expect(try found("formal") == ["shared community"])
    #expect(try found("press") == [])
    #expect(try found(nil) == [])
  }
}
