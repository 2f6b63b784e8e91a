// Tests of the rules about acronyms.
import Linting
import Testing
import TextModel

@Suite struct AcronymRuleTests {
  private static let rules = ["acronym-conflict", "acronym-redefined", "acronym-undefined"]
  private static let glossary = """
    celac en preferred fullForm: Community of Latin American and Caribbean States
    celac en admitted acronym: CELAC
    celac zh-Hans preferred fullForm: 拉美和加勒比国家共同体
    forum en preferred fullForm: China-CELAC Forum
    parlatino en preferred acronym: PARLATINO
    ccf en preferred fullForm: CELAC-China Forum
    ccf en admitted acronym: CCF
    ccf en deprecated acronym: FCC
    """

  private func run(
    _ texts: [String], glossary: Bool = true, _ more: [String] = [],
    language: LanguageTag = .english
  ) throws -> [String] {
    try RuleRun(
      Self.rules + more, files: texts.map { Array($0.utf8) },
      glossary: glossary ? Self.glossary : nil, language: language
    ).findings.map { "\($0.place.document) \($0.rule): \($0.place.text)" }
  }

  @Test("An acronym that the text never introduces is found once, in running text")
  func undefined() throws {
    #expect(
      try run(["# CELAC\n\nThe CELAC met. CELAC members came."]) == [
        "0.md acronym-undefined: CELAC"
      ])
    #expect(try run(["The CELAC met."], glossary: false) == [])
    #expect(
      try run(
        ["The CELAC met.", "The Community of Latin American and Caribbean States (CELAC)."],
        glossary: false) == ["0.md acronym-undefined: CELAC"])
  }

  @Test(
    "An acronym that is introduced, well known, quoted or part of a name is left alone",
    arguments: [
      "The CELAC met; so did the Community of Latin American and Caribbean States (CELAC).",
      "CELAC (Community of Latin American and Caribbean States) met.",
      "The China-CELAC [Community of Latin American and Caribbean States] Forum and CELAC met.",
      "The China-CELAC Forum met.", "The UN, the EU and GDP grew. The PARLATINO met.",
      "“CELAC met.”", "See www.celac.org/CELAC.pdf.", "`CELAC`",
      "THE CELAC FORUM MET TODAY IN LIMA.",
      "Photo: /CELAC", "    CELAC",
    ])
  func introduced(text: String) throws { #expect(try run([text]) == []) }

  @Test("The name is put in by the fix, which somebody looks at")
  func fix() throws {
    let run = try RuleRun("acronym-undefined", texts: ["The CELAC met."], glossary: Self.glossary)
    #expect(run.fixed() == "The CELAC met.")
    #expect(
      run.fixed(unsafe: true)
        == "The Community of Latin American and Caribbean States (CELAC) met.")
    #expect(run.findings.first?.concept == "celac")
  }

  @Test("A second introduction is found, another name for the same letters is a conflict")
  func redefined() throws {
    let first = "The Global Development Initiative (GDI) grows."
    #expect(
      try run([first + " The global development\ninitiative (GDI) helps."], glossary: false)
        == ["0.md acronym-redefined: global development\ninitiative (GDI"])
    #expect(
      try run([first + " A gross domestic income (GDI) helps."], glossary: false)
        == ["0.md acronym-conflict: gross domestic income"])
    // A page has its lead twice.
    #expect(try run([first + "\n\n" + first + "\n"], glossary: false) == [])
    #expect(try run(["# " + first.dropLast(), first].map { $0 + "\n" }, glossary: false) == [])
  }

  @Test("A name before a bracket is cut to what the acronym stands for")
  func cut() throws {
    let texts = ["They use the GRDB Swift Package Manager (SPM) now.", "The SPM works."]
    let run = try RuleRun("acronym-undefined", texts: texts)
    #expect(run.findings.map(\.message).first?.contains("“Swift Package Manager (SPM)”") == true)
  }

  @Test("Across documents only names that are likely one thing's are compared")
  func across() throws {
    let texts = [
      "The Latin American Parliament (PLP) met.", "The Latin American Parliament (PLP) met.",
      "The Latin American and Caribbean Parliament (PLP) met.",
      "The People’s Labour Party (PLP) met.",
      "The member states of the Latin American Parliament (PLP) met.",
    ]
    #expect(
      try run(texts, glossary: false)
        == ["2.md acronym-conflict: Latin American and Caribbean Parliament"])
  }

  @Test("A name with two acronyms is found, once, also where the second is nowhere introduced")
  func twoAcronyms() throws {
    let texts = ["The CELAC-China Forum (CCF) met.", "The China-CELAC Forum (FCC) met."]
    #expect(try run(texts, glossary: false) == ["1.md acronym-conflict: FCC"])
    let one = ["The CELAC-China Forum (CCF) met. The next FCC meeting, the FCC."]
    #expect(try run(one, glossary: false) == ["0.md acronym-conflict: FCC"])
    #expect(
      try run(one, ["deprecated-term"])
        == ["0.md deprecated-term: FCC", "0.md deprecated-term: FCC"])
  }

  @Test("Chinese texts introduce acronyms in brackets of their own width")
  func chinese() throws {
    func found(_ texts: String...) throws -> [String] {
      try run(texts, glossary: false, language: .simplifiedChinese)
    }
    #expect(try found("亚洲合作对话组织（ACDX）会议。ACDX将开会。") == [])
    #expect(
      try found("亚洲合作对话组织（ACDX）会议。", "ACDX将开会。")
        == ["1.md acronym-undefined: ACDX"])
    #expect(
      try found("亚太经合组织（APECX）会议，全球安全倡议（APECX）。")
        == ["0.md acronym-conflict: 全球安全倡议"])
  }

  @Test("Long and hostile texts take no more than their length")
  func hostile() throws {
    let many = (0..<20_000).map { "A name (\(Self.letters($0))) of \(Self.letters($0 + 1)). " }
    #expect(try run([many.joined()], glossary: false) == [])
    let one = (0..<5_000).map { "The \(Self.letters($0)) Quiet Forum (QF) met. " }
    _ = try run([one.joined()], glossary: false)
    _ = try run([String(repeating: "(", count: 100_000) + String(repeating: "AB ", count: 50_000)])
  }

  private static func letters(_ number: Int) -> String {
    var (rest, text) = (number, "")
    repeat {
      text.append(Character(Unicode.Scalar(UInt8(0x41 + rest % 26))))
      rest /= 26
    } while rest > 0
    return text + "QQ"
  }
}
