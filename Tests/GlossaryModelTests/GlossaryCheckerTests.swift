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
}
