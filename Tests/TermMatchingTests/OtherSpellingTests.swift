// Terms in other spellings than the glossary's.
import GlossaryModel
import TermMatching
import Testing
import TextModel

@Suite struct OtherSpellingTests {
  private func found(
    _ terms: [String], in text: String, variants: Bool = true, exact: Bool = false
  ) throws -> [String] {
    var concept = Concept(id: "a", terms: terms.map { Term(text: $0, language: .english) })
    for index in concept.terms.indices { concept.terms[index].exact = exact }
    let matcher = try TermMatcher(concepts: [concept], variants: variants)
    let bytes = Array(text.utf8)
    return matcher.matches(in: bytes).map { match in
      let found = String(decoding: bytes[match.span.range], as: UTF8.self)
      return "\(found)|\(matcher.term(of: match).text)"
    }
  }

  @Test(
    "An occurrence in the other spelling of English, or broken at a line end, would be missed",
    arguments: [
      ("Modernization", "Modernisation and modernizations", ["Modernisation", "modernizations"]),
      ("Modernisation Fund", "the modernization funds", ["modernization funds"]),
      ("Green Centre", "two Green Centers", ["Green Centers"]),
      ("Green Center", "GREEN CENTRES", ["GREEN CENTRES"]),
      ("Labor Program of Centers", "Labour Programme of Centres", ["Labour Programme of Centres"]),
      ("Belt and Road", "the Belt & Road, Belt & roads", ["Belt & Road", "Belt & roads"]),
      (
        "Trade & Investment Program", "a Trade and Investment Programme",
        ["Trade and Investment Programme"]
      ),
      ("Confucius Institute", "the Confu-\n  cius Institutes", ["Confu-\n  cius Institutes"]),
      ("Confucius Institute", "the Confucius Insti-\r\ntute", ["Confucius Insti-\r\ntute"]),
      ("China-CELAC Forum", "the China-\nCELAC Forum", ["China-\nCELAC Forum"]),
    ])
  func found(term: String, text: String, expected: [String]) throws {
    #expect(try found([term], in: text) == expected.map { "\($0)|\(term)" })
  }

  @Test(
    "Another word would be taken for the term, or an exact term be found in another spelling",
    arguments: [
      ("Confucius Institute", "Confu-\n\ncius Institute", false),
      ("reform", "re-\nforms", true), ("Modernization", "modernisation", true),
      ("Belt and Road", "Belt & Road", true), ("store", "stoer", false), ("forum", "fourm", false),
    ])
  func notFound(term: String, text: String, exact: Bool) throws {
    #expect(try found([term], in: text, exact: exact) == [])
  }

  @Test("The spelling that the glossary forbids would be reported for the one that it asks for")
  func ownSpelling() throws {
    let terms = ["Green Programme", "Green Program"]
    #expect(
      try found(terms, in: "Green Program, green programs, green programmes") == [
        "Green Program|Green Program", "green programs|Green Program",
        "green programmes|Green Programme",
      ])
    #expect(try found(["Green Programme"], in: "Green Program", variants: false) == [])
  }

  @Test("A text full of broken words would stop the program")
  func manyBrokenWords() throws {
    let text = String(repeating: "a-\nb", count: 20_000)
    #expect(try found(["ab", "bab"], in: text) == ["ba-\nb|bab"])
  }
}
