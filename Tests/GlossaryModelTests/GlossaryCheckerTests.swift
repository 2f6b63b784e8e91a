// Faults of content: preference and repetition.
import GlossaryModel
import Testing
import TextModel

@Suite struct GlossaryCheckerTests {
  @Test(
    "A glossary would not say which of two names to use",
    arguments: [
      ("{en: [{term: a, status: preferred}]}", []),
      ("{en: [{term: a}]}", ["g:3:5: concept 'x' has no preferred en term; mark one as preferred"]),
      (
        "{en: [{term: a, status: preferred}, {term: b, status: preferred}]}",
        [
          "g:3:5: concept 'x' has several preferred en terms (a, b); keep one, "
            + "or give them different registers"
        ]
      ),
      (
        "{en: [{term: a, status: preferred}, {term: b, status: preferred, register: press}]}", []
      ),
      (
        "{en: [{term: a, status: preferred}, {term: a}]}",
        ["g:3:56: concept 'x' has the term 'a' twice; remove one"]
      ),
    ])
  func preference(terms: String, expected: [String]) {
    let yaml = "glossary: a\nconcepts:\n  - {id: x, terms: \(terms)}\n"
    let faults = GlossaryChecker.faults(name: "g", bytes: Array(yaml.utf8))
    #expect(faults.map(\.description) == expected)
  }

  @Test("Two concepts would ask for the same word")
  func sharedTerm() {
    let yaml = """
      glossary: a
      concepts:
        - {id: x, terms: {en: [{term: Forum, status: preferred}]}}
        - {id: y, terms: {en: [{term: Forum, status: preferred}]}}
      """
    let faults = GlossaryChecker.faults(name: "g", bytes: Array(yaml.utf8))
    #expect(
      faults.map(\.description) == [
        "g:4:26: 'Forum' is preferred for both 'x' and 'y'; merge them or prefer another term"
      ])
  }

  @Test("Only the first of several faults would be shown")
  func allFaults() {
    let yaml = """
      glossary: a
      concepts:
        - {id: x, kind: forum, terms: {en: [{term: Forum, status: good}]}}
        - {id: x, terms: {en: [{}]}}
      """
    let faults = GlossaryChecker.faults(name: "g", bytes: Array(yaml.utf8))
    #expect(faults.map(\.line) == [3, 3, 3, 4, 4, 4])
  }

  @Test("A reader would not know what an acronym stands for, or which of two concepts a name means")
  func relations() {
    let yaml = """
      glossary: a
      concepts:
        - {id: x, terms: {en: [{term: XYZ, status: preferred, kind: acronym}]}}
        - {id: y, terms: {en: [{term: Why, status: preferred}, {term: XYZ, kind: acronym}]}}
        - {id: z, terms: {en: [{term: Zed, status: preferred}, {term: Why, status: deprecated}]}}
      """
    let faults = GlossaryChecker.faults(name: "g", bytes: Array(yaml.utf8))
    #expect(
      faults.map(\.description) == [
        "g:3:26: the acronym 'XYZ' has no full form in en in 'x'; add one",
        "g:4:58: 'XYZ' of 'y' is a term of 'x' too (line 3); merge them, or say with a different "
          + "register which is meant",
      ])
  }

  @Test(
    "Two concepts would ask for names that no text and no query tells apart",
    arguments: [
      ("en", "new energy fund", "New Energy Fund"), ("en", "Alpha-Initiative", "alpha initiative"),
      ("en", "Green Programme", "Green Program"), ("zh-Hant", "全球發展倡議", "全球发展倡议"),
      ("pt", "Consenso de Brasilia", "Consenso de Brasília"),
    ])
  func sharedInOtherSpelling(language: String, first: String, second: String) {
    let yaml = """
      glossary: a
      concepts:
        - {id: x, terms: {\(language): [{term: \(first), status: preferred}]}}
        - {id: y, terms: {\(language == "zh-Hant" ? "zh" : language): [{term: \(second), status: preferred}]}}
      """
    let faults = GlossaryChecker.faults(name: "g", bytes: Array(yaml.utf8))
    #expect(faults.map(\.line) == [4])
    #expect(
      faults.first?.description.contains(
        "'\(second)', preferred for 'y', is '\(first)', preferred for 'x', in another spelling")
        == true)
  }

  @Test("Names that only their capitals tell apart would be called the same")
  func caseSensitive() {
    let yaml = """
      glossary: a
      concepts:
        - {id: x, terms: {en: [{term: Forum, status: preferred, caseSensitive: true}]}}
        - {id: y, terms: {en: [{term: forum, status: preferred, caseSensitive: true}]}}
      """
    #expect(GlossaryChecker.faults(name: "g", bytes: Array(yaml.utf8)) == [])
  }

  @Test("An editor would underline what the program calls right")
  func unsuitableValues() {
    let yaml = """
      glossary: a
      concepts:
        - id: x
          url: not a url
          note: ""
          terms:
            en:
              - {term: Plan, status: preferred, partOfSpeech: blah, gender: blah, register: ""}
              - {term: " Lead"}
              - {term: "Line\\nbreak"}
        - {id: y, url: "https://a.b/", terms: {en: [{term: B, status: preferred, gender: neuter}]}}
      """
    let faults = GlossaryChecker.faults(name: "g", bytes: Array(yaml.utf8))
    #expect(faults.map(\.line) == [3, 3, 8, 8, 8, 9, 10])
    #expect(
      faults.first?.description
        == "g:3:5: note is empty; leave it out or write what it is")
  }
}
