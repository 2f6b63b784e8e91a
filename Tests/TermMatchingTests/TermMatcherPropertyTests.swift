// The fast matcher against a plain one, and input made to be slow.
import GlossaryModel
import TermMatching
import TestSupport
import Testing
import TextModel

@Suite struct TermMatcherPropertyTests {
  private func texts(
    _ alphabet: [String], _ lengths: ClosedRange<Int>, _ generator: inout some RandomNumberGenerator
  ) -> String {
    (0..<Int.random(in: lengths, using: &generator))
      .map { _ in alphabet.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test(
    "An occurrence would be lost or invented among terms that overlap",
    arguments: [
      ["a", "b"], ["a", "s", " "], ["a", "b", " ", "-", "\n"], ["a", "b", "b's", "a'", "bs'", " "],
      ["a", "中", "分", " ", "-"], ["中", "分", "\n"],
    ])
  func matchesNaive(alphabet: [String]) throws {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<60 {
      // A hyphen at the edge of a term takes the spaces around it along.
      let terms = Set((0..<12).map { _ in texts(alphabet, 1...5, &generator) })
        .filter { !"- \n".contains($0.first ?? "-") && !"- \n".contains($0.last ?? "-") }.sorted()
      let concepts = terms.map { text in
        var term = Term(
          text: text,
          language: .init(text.utf8.allSatisfy { $0 < 0x80 } ? "pt" : "zh") ?? .simplifiedChinese)
        term.insideWords = true
        return Concept(id: text, terms: [term])
      }
      let matcher = try TermMatcher(concepts: concepts)
      let naive = NaiveMatcher(terms: terms)
      for _ in 0..<10 {
        let text = texts(alphabet, 1...18, &generator)
        let found = matcher.matches(in: Array(text.utf8)).map {
          "\($0.span.start) \($0.span.end) \($0.concept)"
        }
        #expect(
          found.sorted() == naive.matches(in: text).sorted(),
          "terms \(terms) in \(text.debugDescription)")
      }
    }
  }

  @Test("The order of the glossary would decide which places are found")
  func order() throws {
    let terms = ["a", "a b", "b", "b c", "a b c", "c", "b c a"]
    let text = Array("c a b c a b c b".utf8)
    let places = try [terms, terms.reversed()].map { terms in
      try TermMatcher(concepts: terms.map { Finding.concept($0, [$0]) }).matches(in: text)
        .map { "\($0.span.start) \($0.span.end) \($0.isNested) \(terms[$0.concept])" }
    }
    #expect(places[0] == places[1])
    #expect(places[0].count == 15)
  }

  @Test("A text or a glossary made for it would stop the program")
  func adversarial() throws {
    let prefixes = (1...600).map { String(repeating: "a", count: $0) }
    let spaced = (1...60).map { Array(repeating: "a", count: $0).joined(separator: " ") }
    let chinese = (1...40).map { String(repeating: "中", count: $0) }
    let matcher = try TermMatcher(
      concepts: (prefixes + spaced + chinese).map { text in
        Finding.concept(
          "x", text.utf8.first == 0x61 ? [text] : [], text.utf8.first == 0x61 ? [] : [text])
      })
    #expect(matcher.matches(in: Array(repeating: 0x61, count: 200_000)).isEmpty)
    #expect(matcher.matches(in: Array(repeating: 0x20, count: 200_000)).isEmpty)
    _ = matcher.matches(in: Array(String(repeating: "a ", count: 2_000).utf8))
    _ = matcher.matches(in: Array(String(repeating: "中", count: 2_000).utf8))
    _ = matcher.matches(in: Array(String(repeating: "’", count: 20_000).utf8))
    _ = matcher.matches(in: Array(String(repeating: "a\u{301}", count: 20_000).utf8))
  }

  @Test("Terms without a letter would match everywhere, or end the program")
  func emptyTerms() throws {
    let matcher = try TermMatcher(
      concepts: ["", " ", "-", "’s", "\u{200B}", "\u{FFFD}"].map { Finding.concept("x", [$0]) })
    #expect(matcher.matches(in: Array("a - b's \u{200B} c".utf8)).isEmpty)
    #expect(try TermMatcher(concepts: []).matches(in: Array("text".utf8)).isEmpty)
  }
}
