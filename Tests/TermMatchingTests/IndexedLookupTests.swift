// The index against the plain look-up, whose answers it has to give.
import FoundationEssentials
import GlossaryModel
import TermMatching
import TestSupport
import Testing
import TextModel

@Suite struct IndexedLookupTests {
  private static let glossaries: [(glossary: Glossary, origin: LookupOrigin)] = {
    ["china-celac.yaml", "candidates/china-celac.yaml"].enumerated().compactMap { index, name in
      let url = RepositoryPaths.root.appending(path: "glossary/\(name)")
      guard let data = try? Data(contentsOf: url),
        let glossary = try? GlossaryFile.read(name: name, bytes: Array(data))
      else { return nil }
      return (glossary: glossary, origin: index == 0 ? .curated : .candidate)
    }
  }()

  private static func shown(_ hits: [LookupHit]) -> [String] {
    hits.map { "\($0.origin) \($0.concept.id) \($0.term.text) \($0.match) \($0.score)" }
  }

  /// Queries of every kind, made from the names of the sample.
  private static func queries() -> [String] {
    var generator = SeededGenerator(seed: 11)
    let names = glossaries.flatMap { $0.glossary.concepts.flatMap { $0.terms.map(\.text) } }
    var queries = ["qqfzcy", "quanqiu fazhan changyi", "中拉", "论坛", "China", "forum china", "ccf"]
    queries += [
      "qqfz", "qqfzcyx", "quanqiu fazan changyi", "kongzixueyaun", "Confucius Institute (CI)", "孔",
      "全球发展倡议（GDI）", "4th ministerial meeting", "IV meeting", "第四 部长级会议", "国际 会议",
    ]
    for _ in 0..<150 {
      var text = Array(names.randomElement(using: &generator) ?? "")
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: text = Array(text.prefix(Int.random(in: 1...max(1, text.count), using: &generator)))
      case 1 where text.count > 2:
        text.remove(at: Int.random(in: 0..<text.count, using: &generator))
      case 2 where text.count > 2: text.swapAt(text.count / 2, text.count / 2 - 1)
      case 3: text.insert("x", at: Int.random(in: 0...text.count, using: &generator))
      case 4 where text.count > 4:
        text[Int.random(in: 0..<text.count, using: &generator)] = "e"
        text.remove(at: text.count / 2)
      case 5: text = String(text).split(separator: " ").reversed().joined(separator: " ").map { $0 }
      case 6: text = Array(String(text).lowercased().dropFirst(text.count / 3))
      default: break
      }
      queries.append(String(text))
    }
    return queries
  }

  @Test("The index would give other answers than the glossary has, or in another order")
  func sameAnswers() throws {
    let plain = try GlossaryLookup(glossaries: Self.glossaries)
    let content = try LookupIndexBuilder.content(of: Self.glossaries, lexicon: nil)
    let indexed = try IndexedLookup(index: content)
    for query in Self.queries() {
      let expected = Self.shown(plain.search(query, limit: 10))
      #expect(Self.shown(indexed.search(query, limit: 10)) == expected, "\(query)")
    }
  }

  @Test("A miss would be answered by other names than the nearest")
  func sameSuggestions() throws {
    let plain = try GlossaryLookup(glossaries: Self.glossaries)
    let content = try LookupIndexBuilder.content(of: Self.glossaries, lexicon: nil)
    let indexed = try IndexedLookup(index: content)
    for query in [
      "Gobal Sekurety Inisiativ", "全球治理意见", "qwerty", "Chinese-CELAC Form", "", "拉美", "国际会议",
      "zlt", "quanqiu changyi",
    ] {
      let expected = Self.shown(plain.suggestions(for: query, limit: 3))
      #expect(Self.shown(indexed.suggestions(for: query, limit: 3)) == expected, "\(query)")
    }
  }

  @Test("Where very many names begin alike, the best would not be among the answers")
  func manyAlike() throws {
    let concepts = (0..<3_000).map { number in
      Concept(
        id: "c\(number)",
        terms: [
          Term(text: "China Forum \(number % 7) on Topic \(number)", language: .english),
          Term(text: "中国第\(number)论坛", language: .simplifiedChinese),
        ])
    }
    let glossaries = [
      (glossary: Glossary(name: "many", concepts: concepts), origin: LookupOrigin.curated)
    ]
    let plain = try GlossaryLookup(glossaries: glossaries)
    let indexed = try IndexedLookup(
      index: try LookupIndexBuilder.content(of: glossaries, lexicon: nil))
    for query in [
      "China", "ch", "中国", "论坛", "forum 3", "forum", "zhongguo", "topic 2999", "Chnia Fourm 3",
    ] {
      let expected = Self.shown(plain.search(query, limit: 5))
      #expect(Self.shown(indexed.search(query, limit: 5)) == expected, "\(query)")
    }
  }
}
