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
    #expect(vale.contains("\"(?i)\\\\bChina-Latin America Forum\\\\b\": \"China-CELAC Forum\""))
    #expect(
      vale.contains(
        "\"(?i)\\\\bChina-Latin America and Caribbean Community \\\\(CELAC\\\\) Forum\\\\b\""))
    #expect(vale.contains("\"\\\\bFCC\\\\b\": \"CCF\""))
    let prh = StyleRules.prh(sample, language: .english).text
    #expect(
      prh.contains("  - expected: \"China-CELAC Forum\"\n    patterns:\n      - \"China-Latin"))
    #expect(StyleRules.vale(Glossary(name: "x"), language: .english).text.contains("swap: {}"))
  }

  @Test("a checker of style would never find a Chinese name, or one in quotation marks")
  func styleRulesWithoutWords() {
    let concept = Concept(
      id: "plan",
      terms: [
        Term(text: "甲计划", language: .simplifiedChinese, status: .preferred),
        Term(text: "阿尔法计划", language: .simplifiedChinese, status: .deprecated),
        Term(text: "“甲”计划A", language: .simplifiedChinese, status: .deprecated),
      ])
    let vale = StyleRules.vale(
      Glossary(name: "x", concepts: [concept]), language: .simplifiedChinese
    ).text
    #expect(vale.contains("nonword: true\n"))
    #expect(vale.contains("  \"(?i)阿尔法计划\": \"甲计划\"\n"))
    #expect(vale.contains("  \"(?i)“甲”计划A\\\\b\": \"甲计划\"\n"))
  }

  @Test("what another program says of a unit would vanish without a word")
  func toldLosses() throws {
    let unit = """
      <tmx version="1.4"><header/><body><tu><prop type="client">ACME</prop>
      <tuv xml:lang="xx-YY-x-private"><seg>Forum</seg></tuv></tu></body></tmx>
      """
    let memory = TMXGlossary.read(try XMLReader(bytes: Array(unit.utf8), name: "x"), name: "x")
    #expect(
      memory.remarks.suffix(2) == [
        "the language tag 'xx-YY-x-private' is read as xx-YY",
        "left behind: property 'client', 1 times",
      ])
    let table = "location,source,target,fuzzy\n,Forum,论坛,True\n,Fund,基金,\n"
    var input = GlossaryInput(format: .weblate, name: "x")
    (input.source, input.target) = (.english, .simplifiedChinese)
    let result = try input.read(file: "x.csv", bytes: Array(table.utf8))
    #expect(result.remarks.contains("left behind: column 'fuzzy', 1 times"))
  }

  @Test("an acronym that is not to be translated would be translated by the full name")
  func keptNames() throws {
    var concept = Concept(
      id: "gdi",
      terms: [
        Term(text: "Global Initiative", language: .english, status: .preferred),
        Term(text: "GI", language: .english, status: .admitted, kind: .acronym),
      ])
    concept.doNotTranslate = true
    var output = GlossaryOutput(format: .deepl)
    (output.source, output.target) = (.english, LanguageTag("de"))
    let text = try output.write(Glossary(name: "x", concepts: [concept]), file: "x").text
    #expect(
      text.split(whereSeparator: \.isNewline) == ["Global Initiative,Global Initiative", "GI,GI"])
  }

  @Test(
    "a glossary that a spreadsheet saved as UTF-16 would be refused",
    arguments: [GlossaryFormat.csv, .tsv, .yaml])
  func otherEncodings(format: GlossaryFormat) throws {
    let texts: [GlossaryFormat: String] = [
      .csv: "concept,language,term\ngdi,zh,全球发展倡议\n",
      .tsv: "concept\tlanguage\tterm\ngdi\tzh\t全球发展倡议\n",
      .yaml: "glossary: x\nconcepts:\n  - {id: gdi, terms: {zh: [{term: 全球发展倡议}]}}\n",
    ]
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in (texts[format] ?? "").utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let result = try GlossaryInput(format: format, name: "x").read(file: "x", bytes: bytes)
    #expect(result.faults == [])
    #expect(result.glossary.concepts.flatMap(\.terms).map(\.text) == ["全球发展倡议"])
  }

  @Test("an empty file would be told from a broken one by nobody")
  func emptyFile() {
    let error = #expect(throws: GlossaryFormatError.self) {
      try GlossaryInput(format: .tbx, name: "x").read(file: "x.tbx", bytes: [0x0A])
    }
    #expect(error?.problem.hasPrefix("the file is empty") == true)
  }
}
