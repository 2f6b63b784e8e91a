// What a glossary adds to the links of words.
import Testing
import TextModel

@testable import WordAlignment

@Suite struct TermStrengthsTests {
  private static func pair(_ source: String, _ target: String) -> WordPair {
    WordPair(
      source: source.split(separator: " ").map(String.init),
      target: target.split(separator: " ").map(String.init))
  }

  private static let terms = [
    TermGroup(source: ["拉共体"], target: ["CELAC", "Community of Latin American States"]),
    TermGroup(source: ["小而美"], target: ["small-and-beautiful"]),
    TermGroup(source: [""], target: ["", " "]),
  ]

  private func links(_ pairs: [WordPair], _ terms: [TermGroup]) -> [Set<String>] {
    WordAligner(source: .simplifiedChinese, target: .english, lexicon: nil, terms: terms)
      .align(pairs).map { Set($0.map { "\($0.source)-\($0.target)" }) }
  }

  @Test("a term of the glossary finds its rendering where no dictionary knows it")
  func single() {
    let pairs = [Self.pair("拉共体 成员 会议 中国", "meeting China members CELAC")]
    #expect(links(pairs, Self.terms)[0].contains("0-3"))
    #expect(!links(pairs, [])[0].contains("0-3"))
  }

  @Test("words of a term point at the term and no other word, marks and splits inside or not")
  func several() {
    let strengths = TermStrengths(Self.terms, from: .simplifiedChinese, to: .english)
    var found: [String] = []
    let english = WordFormReader(language: .english)
    func keys(_ words: [String]) -> [String] { words.map { english.form(of: $0).termKey } }
    strengths.forEachPair(
      keys(["小", "而", "美", "项目"]), keys(["Small", "-", "and", "-", "beautiful", "projects"])
    ) { source, target, _ in found.append("\(source)-\(target)") }
    #expect(
      found == ["0-0", "0-2", "0-4", "1-0", "1-2", "1-4", "2-0", "2-2", "2-4"])
    #expect(TermStrengths([], from: .english, to: .english).isEmpty)
  }

  @Test("a line of thousands of words that begin a term is read in one pass")
  func hostile() {
    let line = [String](repeating: "small", count: 20_000)
    let strengths = TermStrengths(Self.terms, from: .simplifiedChinese, to: .english)
    var count = 0
    strengths.forEachPair(["小", "而", "美"], line) { _, _, _ in count += 1 }
    #expect(count == 0)
  }
}
