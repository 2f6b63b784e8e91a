// What a glossary keeps on its way through tables.
import GlossaryFormats
import GlossaryModel
import TestSupport
import Testing
import TextModel

@Suite struct TableTests {
  private func read(_ text: String, _ separator: UInt8 = 0x2C) -> GlossaryImport {
    TableReader.read(file: "x.csv", bytes: Array(text.utf8), separator: separator, name: "a & b")
  }

  @Test("a glossary comes back from a table as it was", arguments: [0x2C, 0x09, 0x3B] as [UInt8])
  func termTable(separator: UInt8) throws {
    for glossary in [FullGlossary.everything, try FullGlossary.sample()] {
      let text = TermTable.file(glossary, separator: separator).text
      var result = read("\u{FEFF}" + text, separator)
      #expect(result.faults == [])
      #expect(result.remarks == [])
      var same = result.glossary
      same.name = glossary.name
      #expect(same == glossary)
      result = read(text, separator)
      #expect(result.glossary.concepts == glossary.concepts)
    }
  }

  @Test("a table with a concept a row keeps every term with its status, and tells what it lost")
  func conceptTable() throws {
    let glossary = try FullGlossary.sample()
    let export = ConceptTable.file(glossary, separator: 0x2C)
    let result = read(export.text)
    #expect(result.faults == [])
    #expect(export.remarks.contains { $0.hasPrefix("left behind: source") })
    for (before, after) in zip(glossary.concepts, result.glossary.concepts) {
      #expect(before.id == after.id && before.definition == after.definition)
      #expect(
        Set(before.terms.map { "\($0.text) \($0.language) \($0.status)" })
          == Set(after.terms.map { "\($0.text) \($0.language) \($0.status)" }))
    }
  }

  @Test("a table of one's own is read by the names of its columns")
  func ownColumns() throws {
    let text = "Begriff;Sprache;Usage;Kommentar;Seite\nForum;en;forbidden;\"a; b\";7\n论坛;zh-CN;;;\n"
    let result = TableReader.read(
      file: "x.csv", bytes: Array(text.utf8), separator: 0x3B, name: "a",
      mapping: ["Begriff": "term", "Sprache": "language", "Kommentar": "note"])
    #expect(result.faults == [])
    let terms = result.glossary.concepts.flatMap(\.terms)
    #expect(terms.map(\.status) == [.deprecated, .preferred])
    #expect(terms[0].note == "a; b")
    #expect(terms[1].language == .simplifiedChinese)
    #expect(result.remarks.contains { $0.contains("Seite") })
  }

  @Test("languages as columns make one concept a row")
  func languageColumns() {
    let result = read("en,zh-Hans,en deprecated,note\nForum,论坛,\"The F.\nFRM\",x\n")
    #expect(result.faults == [])
    #expect(result.glossary.concepts.map(\.id) == ["forum"])
    #expect(result.glossary.concepts[0].terms.map(\.text) == ["Forum", "The F.", "FRM", "论坛"])
    #expect(result.glossary.concepts[0].note == "x")
  }

  @Test(
    "a malformed row is named with its line",
    arguments: [
      ("term,language\na,en\n\"b,en\n", 3), ("term,language\n\"a\"b,en\n", 2),
      ("term,language\na,en\nb,en,x,y\n", 3), ("term,language\n,en\n", 2),
      ("term,language\na,english language\n", 2), ("term,term\n", 1), ("a,b,c\nd,e,f\n", 1),
      ("", 1), ("term,language,status\na,en,nice\n", 2),
      ("concept,url,term,language\nc,u,a,en\nc,v,b,en\n", 3),
    ])
  func malformed(text: String, line: Int) {
    let fault = read(text).faults.first
    #expect(fault?.line == line, "\(fault?.description ?? "accepted")")
  }

  @Test("what a format of pairs can hold comes back", arguments: PairTable.Kind.allCases)
  func pairs(kind: PairTable.Kind) throws {
    let direction = LanguagePair(source: .english, target: .simplifiedChinese)
    let glossary = try FullGlossary.sample()
    let export = PairTable.file(glossary, direction, kind: kind)
    let result = PairTableReader.read(
      file: "x", bytes: Array(export.text.utf8), kind: kind, direction: direction, name: "x")
    #expect(result.faults == [])
    #expect(export.remarks.count > 1)
    let again = PairTable.file(result.glossary, direction, kind: kind)
    #expect(
      again.text.split(separator: "\n").sorted() == export.text.split(separator: "\n").sorted())
    guard kind == .omegat || kind == .weblate else { return }
    for concept in result.glossary.concepts {
      let before = try #require(glossary.concepts.first { $0.id == concept.id })
      for term in concept.terms {
        let same = before.terms.first { $0.text == term.text && $0.language == term.language }
        #expect(same?.status == term.status)
      }
    }
  }

  @Test("a name that is not to be translated goes with itself, and comes back so")
  func doNotTranslate() {
    var concept = Concept(
      id: "celac", terms: [Term(text: "CELAC", language: .english, status: .preferred)])
    concept.doNotTranslate = true
    let direction = LanguagePair(source: .english, target: .simplifiedChinese)
    let text = PairTable.file(
      Glossary(name: "x", concepts: [concept]), direction, kind: .omegat
    ).text
    #expect(text == "CELAC\tCELAC\tcelac: preferred; do not translate\n")
    let result = PairTableReader.read(
      file: "x", bytes: Array(text.utf8), kind: .omegat, direction: direction, name: "x")
    #expect(result.glossary.concepts == [concept])
  }

  @Test("a column of addresses would be read as terms of a language, registers would be lost")
  func columnsOfConcepts() throws {
    var concept = Concept(id: "fund", type: .fund)
    concept.url = "https://example.org/"
    var press = Term(text: "the Fund", language: .english, status: .preferred)
    press.register = "press"
    concept.terms = [Term(text: "Green Fund", language: .english, status: .preferred), press]
    let export = ConceptTable.file(Glossary(name: "x", concepts: [concept]), separator: 0x2C)
    #expect(export.remarks == [])
    #expect(read(export.text).glossary.concepts == [concept])
  }

  @Test("two things of one name would become two concepts without a word")
  func repeatedRows() {
    let result = read("language,term\nen,Foo\nen,Foo\n")
    #expect(result.glossary.concepts.map(\.id) == ["foo", "foo-2"])
    #expect(result.madeIdentifiers == ["foo", "foo-2"])
    #expect(
      result.remarks.contains("several concepts would have the id 'foo'; the others are foo-2"))
  }

  @Test("the words of another program for a status would be refused")
  func statusWords() throws {
    var input = GlossaryInput(format: .csv, name: "x")
    input.columns = ["Zustand": "status"]
    input.statuses = ["verboten": .deprecated]
    let text = "language,term,Zustand\nde,Forum,Verboten\n"
    let result = try input.read(file: "x.csv", bytes: Array(text.utf8))
    #expect(result.faults == [])
    #expect(result.glossary.concepts.flatMap(\.terms).map(\.status) == [.deprecated])
  }
}
