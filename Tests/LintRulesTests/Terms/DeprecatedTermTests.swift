// Tests of deprecated-term and of the fixes that it proposes.
import Linting
import Testing
import TextModel

@Suite struct DeprecatedTermTests {
  private static let glossary = """
    forum en preferred: China-CELAC Forum
    forum en deprecated variant: China-Latin America Forum
    forum en admitted acronym: CCF
    forum en deprecated acronym: FCC
    forum zh-Hans preferred: 中国—拉共体论坛
    forum zh-Hans deprecated: 中国与拉共体论坛
    celac en preferred: Community of Latin American and Caribbean States
    celac en superseded: Latin American and Caribbean Union
    summit en preferred: annual business summit
    summit en deprecated: entrepreneurs summit
    culture en admitted: China-Latin America Forum on Culture
    port en preferred: Chancay Port
    port en deprecated: Chancai Port
    """

  private func run(_ text: String, language: LanguageTag = .english) throws -> RuleRun {
    try RuleRun("deprecated-term", texts: [text], glossary: Self.glossary, language: language)
  }

  @Test(
    "A term that is mended keeps the sentence's case, number, possessive and article",
    arguments: [
      ("The Chancai Port opened.", "The Chancay Port opened."),
      ("CHANCAI PORT OPENS", "CHANCAY PORT OPENS"),
      ("Entrepreneurs summit opens in Lima.", "Annual business summit opens in Lima."),
      ("They held an entrepreneurs summit.", "They held an annual business summit."),
      ("The entrepreneurs summits were held.", "The annual business summits were held."),
      ("They met at the\r\nChancai\r\nPort.\r\n", "They met at the\r\nChancay Port.\r\n"),
      ("the China–Latin America Forum’s tenth year", "the China-CELAC Forum’s tenth year"),
      (
        "the Latin American and Caribbean Union's aims",
        "the Community of Latin American and Caribbean States' aims"
      ),
      ("\u{FEFF}the Chancai Port", "\u{FEFF}the Chancay Port"),
      ("Peru’s **Chancai Port** opened.", "Peru’s **Chancay Port** opened."),
    ])
  func safe(text: String, fixed: String) throws {
    let run = try run(text)
    #expect(run.findings.count == 1)
    #expect(run.fixed() == fixed)
    #expect(try self.run(run.fixed()).findings.isEmpty)
  }

  @Test(
    "A fix that somebody must look at is not made unasked",
    arguments: [
      // An acronym against a full name, and two names that may be one.
      ("The Second China-Latin America Forum met.", "The Second China-CELAC Forum met."),
      ("The China-Latin America Forum Center.", "The China-CELAC Forum Center."),
      ("The Chancai PoRT opened.", "The Chancay Port opened."),
    ])
  func unsafe(text: String, fixed: String) throws {
    let run = try run(text)
    #expect(run.fixed() == text)
    #expect(run.fixed(unsafe: true) == fixed)
  }

  @Test(
    "What is somebody else's wording, part of a longer term or no prose is left alone",
    arguments: [
      "It was called “the China-Latin America Forum” then.",
      "The China-Latin America Forum on Culture met.",
      "See www.example.org/Chancai-Port.html there.", "Write `FCC` so.",
      "    Chancai Port in code", "An fcc of no kind.", "<!-- Chancai Port -->",
    ])
  func silent(text: String) throws { #expect(try run(text).findings.isEmpty) }

  @Test("An acronym gives way to the concept's other acronym, and the concept is named")
  func acronym() throws {
    let run = try run("The next FCC meeting is in 2028.")
    #expect(run.findings.first?.concept == "forum")
    #expect(run.findings.first?.message == "“FCC” is deprecated; write “CCF”")
    #expect(run.fixed() == "The next CCF meeting is in 2028.")
  }

  @Test("Chinese is mended too, also over a line break; another script is only reported")
  func chinese() throws {
    let text = "会议由中国与拉共体\n论坛主办。"
    #expect(try run(text, language: .simplifiedChinese).fixed() == "会议由中国—拉共体论坛主办。")
    let traditional = try run("會議由中國與拉共體論壇主辦。", language: .traditionalChinese)
    #expect(traditional.findings.map(\.fixes.count) == [0])
    #expect(try run("中国与拉共体论坛 was named.").findings.isEmpty)
  }

  @Test("Places count in the bytes of the user's own file, whatever its encoding")
  func encodings() throws {
    let text = "论坛 x\r\nThe Chancai Port."
    let utf16: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let run = try RuleRun(["deprecated-term"], files: [utf16], glossary: Self.glossary)
    let place = try #require(run.findings.first?.place)
    #expect(place.text == "Chancai Port" && place.start.line == 2 && place.start.column == 5)
    #expect(place.span == ByteSpan(2 + 2 * 10, 2 + 2 * 22))
  }

  @Test("Ten thousand places are all found, in a line or in lines", arguments: [" ", "\n\n"])
  func many(separator: String) throws {
    let text = String(repeating: "The Chancai Port." + separator, count: 10_000)
    #expect(try run(text).findings.count == 10_000)
  }
}
