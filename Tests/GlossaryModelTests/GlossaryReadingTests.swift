// Reading of glossary files: every field, and every fault with its place.
import GlossaryModel
import Testing
import TextModel

private let sample = """
  # kept by hand
  glossary: china-celac
  concepts:
    - id: global-development-initiative
      type: initiative
      subjectField: diplomacy
      definition: {text: A proposal for common development, source: "UN"}
      url: https://example.org/gdi
      terms:
        en:
          - {term: Global Development Initiative, status: preferred, kind: fullForm, source: mfa}
          - {term: GDI, status: admitted, kind: acronym, caseSensitive: true}
        zh-Hans:
          - {term: 全球发展倡议, status: preferred, insideWords: true}
    - id: no
      doNotTranslate: true
      terms:
        en:
          - term: No
            status: deprecated
            exact: true
            register: press
            note: looks like a truth value
            score: 1.5
            reasons: [quoted, has a head]
            occurrences:
              - {document: a b.txt, start: 3, end: 5}
  """

@Suite struct GlossaryReadingTests {
  @Test("A field of the format that was not read would be lost on the next save")
  func everyField() throws {
    let glossary = try GlossaryFile.read(name: "g.yaml", bytes: Array(sample.utf8))
    #expect(glossary.name == "china-celac")
    #expect(glossary.concepts.map(\.id) == ["global-development-initiative", "no"])
    let first = try #require(glossary.concepts.first)
    #expect(first.type == .initiative)
    #expect(first.subjectField == "diplomacy")
    #expect(first.definition?.source == "UN")
    #expect(first.url == "https://example.org/gdi")
    #expect(first.terms.map(\.text) == ["Global Development Initiative", "GDI", "全球发展倡议"])
    #expect(first.terms.map(\.language.description) == ["en", "en", "zh-Hans"])
    #expect(first.terms.map(\.kind) == [.fullForm, .acronym, .fullForm])
    #expect(first.terms.map(\.caseSensitive) == [false, true, false])
    #expect(first.terms.map(\.line) == [11, 12, 14])
    #expect(first.terms[2].insideWords)
    let second = try #require(glossary.concepts.last)
    #expect(second.doNotTranslate)
    let term = try #require(second.terms.first)
    #expect((term.text, term.status) == ("No", .deprecated))
    #expect(term.exact)
    #expect((term.register, term.note) == ("press", "looks like a truth value"))
    #expect(term.score == 1.5)
    #expect(term.reasons == ["quoted", "has a head"])
    #expect(term.places == [TermPlace(document: "a b.txt", start: 3, end: 5)])
  }

  @Test("A file with a byte order mark would be refused")
  func byteOrderMark() throws {
    let glossary = try GlossaryFile.read(
      name: "g", bytes: [0xEF, 0xBB, 0xBF] + Array(sample.utf8))
    #expect(glossary.concepts.count == 2)
  }

  @Test(
    "A fault would be reported without its place or without what to do",
    arguments: [
      (
        "glossary: a\nconcepts:\n  - id: x\n    typ: forum\n",
        "g:4:5: unknown key 'typ'; did you mean 'type'?"
      ),
      (
        "glossary: a\nconcepts:\n  - id: x\n    type: meting\n    terms: {en: [{term: a}]}\n",
        "g:4:11: unknown type 'meting'; did you mean 'meeting'?"
      ),
      (
        "glossary: a\nconcepts:\n  - id: x\n    terms:\n      en:\n        - {term: 试, status: best}\n",
        "g:6:29: unknown status 'best'; use one of preferred, admitted, deprecated, superseded"
      ),
      (
        "glossary: a\nconcepts:\n  - id: x\n    terms:\n      en:\n        - {status: preferred}\n",
        "g:6:11: a term has no 'term'; add one"
      ),
      ("glossary: a\nconcepts:\n  - type: forum\n", "g:3:5: a concept has no 'id'; add one"),
      (
        "concepts: [{id: x, terms: {en: [{term: a}]}}]\n",
        "g:1:1: the file has no 'glossary'; add one"
      ),
      ("", "g:1:1: the file has no 'concepts'; add one"),
      ("glossary: a\nconcepts: {}\n", "g:2:11: concepts should be a list"),
      ("glossary: a\nconcepts: [x]\n", "g:2:12: a concept should be a mapping of keys to values"),
      ("glossary: [\n", "g:2:1: not valid YAML: did not find expected node content"),
      (
        "glossary: a\nglossary: b\n",
        "g:1:1: not valid YAML: the key 'glossary' stands twice in one mapping"
      ),
      (
        "glossary: a\nconcepts:\n  - {id: x, terms: {en: [{term: a}]}}\n  - {id: x, terms: {en: [{term: b}]}}\n",
        "g:4:5: the id 'x' is taken by the concept on line 3; choose another or merge them"
      ),
      (
        "glossary: a\nconcepts:\n  - {id: x, terms: {English: [{term: a}]}}\n",
        "g:3:21: 'English' is no language tag; write one such as en or zh-Hans"
      ),
      (
        "glossary: a\nconcepts:\n  - {id: x y, terms: {en: [{term: a}]}}\n",
        "g:3:10: 'x y' cannot be an id; use letters, digits and hyphens"
      ),
      (
        "glossary: a\nconcepts:\n  - {id: x}\n", "g:3:5: concept 'x' has no terms; add at least one"
      ),
      (
        "glossary: a\nconcepts:\n  - {id: x, terms: {en: [{term: a, exact: maybe}]}}\n",
        "g:3:43: exact should be true or false"
      ),
    ])
  func faults(yaml: String, expected: String) {
    let error = #expect(throws: GlossaryError.self) {
      try GlossaryFile.read(name: "g", bytes: Array(yaml.utf8))
    }
    #expect(error?.description == expected)
  }

  @Test("Bytes that are not UTF-8 would be read as something else")
  func invalidUTF8() {
    let error = #expect(throws: GlossaryError.self) {
      try GlossaryFile.read(name: "g", bytes: Array("glossary: a\n# 试".utf8) + [0xFF, 0x0A])
    }
    #expect(error?.description == "g:2:4: byte 17 is not UTF-8; save the file as UTF-8")
  }

  @Test("A file made to exhaust the parser would end the program")
  func adversarial() {
    for yaml in [
      String(repeating: "[", count: 200_000), String(repeating: "- ", count: 100_000),
      "glossary: " + String(repeating: "a", count: 1 << 20),
      "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nconcepts: *c\n",
      "glossary: a\nconcepts:\n" + String(repeating: "  - id: x\n", count: 20_000),
    ] {
      #expect(throws: GlossaryError.self) {
        try GlossaryFile.read(name: "g", bytes: Array(yaml.utf8))
      }
    }
  }
}
