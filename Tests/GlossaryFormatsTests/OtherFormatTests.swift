// Translation memories, vocabularies and style rules.
import GlossaryFormats
import GlossaryModel
import Markup
import TestSupport
import Testing
import TextModel

@Suite struct OtherFormatTests {
  @Test("a glossary comes back from TMX as it was")
  func translationMemory() throws {
    for glossary in [FullGlossary.everything, try FullGlossary.sample()] {
      let text = TMXGlossary.file(glossary, program: "test").text
      let reader = try XMLReader(bytes: Array(text.utf8), name: "x.tmx")
      let result = TMXGlossary.read(reader, name: "x")
      #expect(result.faults == [])
      #expect(result.glossary == glossary)
    }
  }

  @Test("other programs read the TMX", .enabled(if: XMLLint.isReady))
  func validTMX() throws {
    let text = TMXGlossary.file(FullGlossary.everything, program: "test").text
    #expect(try XMLLint.faults(tmx: text) == "")
  }

  @Test("the translation memory of another program is read, its codes left out")
  func otherTMX() throws {
    let text = """
      <!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body>
      <tu><note>n</note><tuv xml:lang="EN-US"><seg>China-<bpt i="1">&lt;b></bpt>CELAC<ept i="1"/> Forum</seg></tuv>
      <tuv xml:lang="ZH-CN"><seg>中拉论坛</seg></tuv></tu>
      <tu><tuv><seg>x</seg></tuv></tu></body></tmx>
      """
    let result = TMXGlossary.read(try XMLReader(bytes: Array(text.utf8), name: "x"), name: "x")
    #expect(result.glossary.concepts.map(\.id) == ["china-celac-forum"])
    #expect(result.glossary.concepts.first?.note == "n")
    #expect(result.faults.map(\.line) == [4, 4])
  }

  @Test("each status has its label in SKOS, and texts are escaped")
  func vocabulary() {
    let export = SKOSWriter.file(FullGlossary.everything)
    for line in [
      "skos:prefLabel \"Global Development Initiative\"@en", "skos:hiddenLabel \"GDI\"@en",
      "skos:altLabel \"倡议\"@zh-Hans",
      "skos:definition \"What China proposed\\nin 2021, & <more>.\"",
      "isogloss:doNotTranslate true", "skos:prefLabel \"Agenda 2030\"@es-419",
      "rdfs:seeAlso <https://example.org/a?b=c&d=%20e#f>",
      "skos:hiddenLabel \"=SUM(1), \\\"GDI\\\"\"@en",
    ] { #expect(export.text.contains(line), "\(line)") }
    #expect(export.remarks.contains { $0.contains("superseded") })
  }

  @Test("a checker of style is told what to write instead of each deprecated term")
  func styleRules() throws {
    let sample = try FullGlossary.sample()
    let vale = StyleRules.vale(sample, language: .english).text
    #expect(vale.contains("\"(?i)China-Latin America Forum\": \"China-CELAC Forum\""))
    #expect(
      vale.contains("\"(?i)China-Latin America and Caribbean Community \\\\(CELAC\\\\) Forum\""))
    #expect(vale.contains("\"FCC\": \"CCF\""))
    let prh = StyleRules.prh(sample, language: .english).text
    #expect(
      prh.contains("  - expected: \"China-CELAC Forum\"\n    patterns:\n      - \"China-Latin"))
    #expect(StyleRules.vale(Glossary(name: "x"), language: .english).text.contains("swap: {}"))
  }
}
