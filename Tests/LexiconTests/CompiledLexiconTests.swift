// Looking words up in a compiled dictionary.
import Foundation
import Lexicon
import TestSupport
import Testing

@Suite struct CompiledLexiconTests {
  private let folder: TemporaryFolder
  private let lexicon: CompiledLexicon

  init() throws {
    folder = try TemporaryFolder()
    lexicon = try CompiledLexicon(path: SmallDictionary.path(in: folder))
  }

  @Test("a word's stems come with the weight of its shortest gloss")
  func stems() {
    let stems = lexicon.stems(of: "世界观")
    #expect(stems.map(\.stem) == ["life", "outlook", "view", "world"])
    #expect(stems.allSatisfy { abs($0.weight - 0.70710677) < 1e-6 })
    #expect(lexicon.stems(of: "倡议").map(\.stem) == ["initi", "propos"])
    #expect(lexicon.stems(of: "不在").isEmpty)
  }

  @Test("words that render one Chinese word are synonyms, both ways, but not across entries")
  func synonyms() {
    func synonyms(_ stem: String) -> [String] {
      Array(stem.utf8).withUnsafeBufferPointer { lexicon.stemNumber($0) }
        .map { lexicon.synonyms(ofStem: $0).map { lexicon.stem($0.stem) } } ?? []
    }
    #expect(synonyms("era") == ["generat"] && synonyms("generat") == ["era"])
    #expect(synonyms("row") == ["line"] && synonyms("walk") == ["go"])
    #expect(synonyms("world").allSatisfy { ["life", "outlook"].contains($0) })
    #expect(lexicon.synonyms(ofStem: 1_000_000).map(\.stem).isEmpty)
  }

  @Test("glosses keep their words, readings and order; measure words render nothing")
  func glosses() {
    #expect(lexicon.glosses(of: "行").map(\.text) == ["row", "line (of trees)", "to walk", "to go"])
    #expect(lexicon.glosses(of: "行").map(\.pinyin) == ["hang2", "hang2", "xing2", "xing2"])
    #expect(lexicon.pinyin(of: "行") == ["hang2", "xing2"])
    #expect(lexicon.glosses(of: "行")[1].stems == ["line"])
    #expect(lexicon.glosses(of: "世界").map(\.stems) == [["world"], []])
  }

  @Test("a text is cut into the fewest words, so that a long word is not broken up")
  func words() {
    #expect(lexicon.words(in: "世界观，倡议ABC世") == ["世界观", "倡议", "世"])
    #expect(lexicon.words(in: "未知世界") == ["未", "知", "世界"])
    #expect(lexicon.words(in: "") == [])
  }

  @Test("every word that begins at a place is found, the shortest first")
  func headwords() {
    var lengths: [Int] = []
    Array("世界观".utf8).withUnsafeBufferPointer { text in
      lexicon.forEachHeadword(in: text, at: 0) { length, _ in lengths.append(length) }
    }
    #expect(lengths == [3, 6, 9])
  }

  @Test("a link between a word and a stem is as strong as the dictionary says")
  func strength() {
    #expect(lexicon.strength(chinese: "世界", english: "world") == 1)
    #expect(lexicon.strength(chinese: "界", english: "boundari") == 0.5)
    #expect(lexicon.strength(chinese: "世界", english: "initi") == 0)
    #expect(lexicon.strength(chinese: "2025", english: "2025") == 1)
    #expect(lexicon.strength(chinese: "", english: "") == 0)
  }

  @Test("bytes that are no UTF-8 are looked up without a fault")
  func invalid() {
    let bytes: [UInt8] = [0xE4, 0xB8, 0xFF, 0xE4, 0xF0, 0xA0, 0x80]
    bytes.withUnsafeBufferPointer { text in
      _ = lexicon.words(in: text)
      for start in text.indices { lexicon.forEachHeadword(in: text, at: start) { _, _ in } }
    }
  }

  @Test("the index says where it comes from, so that a build can name its dictionary")
  func info() {
    #expect(lexicon.info.source == "small.txt")
    #expect(lexicon.info.date == "2025-01-02T03:04:05Z")
    #expect(lexicon.info.licence == "https://example.org/licence")
    #expect(lexicon.info.entries == 7)
    #expect(lexicon.info.isoglossVersion == "1.2.3")
    #expect(lexicon.info.sha256.count == 64)
  }
}
