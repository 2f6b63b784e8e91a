// What the links of words can be relied on for.
import Testing
import TextModel

@testable import WordAlignment

@Suite struct WordAlignerTests {
  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static func pair(_ source: String, _ target: String) -> WordPair {
    WordPair(source: words(source), target: words(target))
  }

  private static let english = WordAligner(source: .english, target: .english, lexicon: nil)

  private static let lines = [
    pair("The ministers met in Beijing on Tuesday .", "On Tuesday the ministers met in Beijing ."),
    pair("China supports the programme", "The program is supported by China"),
    pair("", ""),
    pair("66 billion yuan of credit", "a credit of 66 billion yuan"),
  ]

  private func pharaoh(_ links: [[WordLink]]) -> [String] {
    links.map(WordLinksWriter.pharaoh)
  }

  @Test("The same lines give the same links, to the last digit")
  func deterministic() {
    #expect(Self.english.align(Self.lines) == Self.english.align(Self.lines))
  }

  @Test("Which text is called the source makes no difference")
  func swapped() {
    let turned = Self.lines.map { WordPair(source: $0.target, target: $0.source) }
    for (links, turned) in zip(Self.english.align(Self.lines), Self.english.align(turned)) {
      let there = Set(links.map { [$0.source, $0.target] })
      #expect(there == Set(turned.map { [$0.target, $0.source] }))
    }
  }

  @Test("A surname and a given name find their part of a name that is one word")
  func partsOfNames() {
    let aligner = WordAligner(source: .simplifiedChinese, target: .english, lexicon: nil)
    let links = aligner.align([Self.pair("王毅 说", "Wang Yi said")])
    let found = Set(links.joined().map { "\($0.source)-\($0.target)" })
    #expect(found.isSuperset(of: ["0-0", "0-1"]))
  }

  @Test("Words that look the same are linked wherever they stand")
  func identicalWords() {
    let links = pharaoh(Self.english.align(Self.lines))
    #expect(links[0] == "0-2 1-3 2-4 3-5 4-6 5-0 6-1 7-7")
    #expect(links[1].contains("0-5") && links[1].contains("1-3") && links[1].contains("3-1"))
    #expect(links[2].isEmpty)
  }

  @Test("Lines keep their number where others are empty on one side")
  func emptyLines() {
    let links = Self.english.align([
      Self.pair("", "words of one side"), Self.pair("peace", "peace"), Self.pair("alone", ""),
    ])
    #expect(pharaoh(links) == ["", "0-0", ""])
  }

  @Test("Traditional and simplified Chinese get the same links")
  func scripts() {
    let simplified = WordAligner(source: .simplifiedChinese, target: .english, lexicon: nil)
    let traditional = WordAligner(source: .traditionalChinese, target: .english, lexicon: nil)
    let target = "Wang Yi signed 3 agreements"
    let links = simplified.align([Self.pair("王 毅 签署 3 项 协议", target)])
    #expect(links == traditional.align([Self.pair("王 毅 簽署 3 項 協議", target)]))
    let found = Set(links.joined().map { "\($0.source)-\($0.target)" })
    #expect(found.isSuperset(of: ["0-0", "1-1", "3-3"]))
  }

  @Test("Names and numbers that stand in both lines are nearly certain")
  func nearlyCertain() {
    let links = Self.english.align(Self.lines)
    #expect(links[3].contains { $0.source == 0 && $0.target == 3 && $0.isNearlyCertain })
    #expect(links[0].contains { $0.source == 4 && $0.target == 6 && $0.isNearlyCertain })
  }

  @Test("Probabilities lie between 0 and 1 and links inside their lines, whatever the words")
  func bounds() {
    let odd = ["", "\u{0}", "。", "ééé", "1", "1", "1", "🀄️", "中", "的", "a", "a", "a", "-LRB-"]
    let lines = (0..<40).map { line in
      WordPair(
        source: Array(odd.prefix(line % 15)), target: Array(odd.reversed().prefix(line * 7 % 15)))
    }
    for (pair, links) in zip(lines, Self.english.align(lines)) {
      for link in links {
        #expect(pair.source.indices.contains(link.source))
        #expect(pair.target.indices.contains(link.target))
        #expect((0...1).contains(link.probability))
      }
    }
  }

  @Test("A line of 10,000 words is left without links and harms no other")
  func longLine() {
    let long = [String](repeating: "word", count: 10_000)
    let pair = WordPair(source: long, target: long)
    #expect(WordAligner.isTooLong(pair))
    let links = Self.english.align([pair, Self.pair("peace", "peace")])
    #expect(pharaoh(links) == ["", "0-0"])
  }
}
