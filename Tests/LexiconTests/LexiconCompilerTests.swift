// Compiling a dictionary, and opening what is no good index.
import Foundation
import Lexicon
import TestSupport
import Testing

@Suite struct LexiconCompilerTests {
  private func compile(_ text: String) throws -> LexiconCompiler.Output {
    try LexiconCompiler.compile(cedict: Array(text.utf8), sourceName: "d.txt")
  }

  @Test("the same dictionary always gives the same index, so that its hash means something")
  func deterministic() throws {
    #expect(try compile(SmallDictionary.text).index == compile(SmallDictionary.text).index)
  }

  @Test("lines that are no entries are counted and named, the rest is used")
  func malformed() throws {
    let output = try compile(
      "# c\n世界 世界 [shi4 jie4] /world/\r\nnonsense\n世 世 [shi4]\n世 世 [shi4] /\n")
    #expect(output.info.entries == 1)
    #expect(output.malformedLines == [3, 4, 5])
    #expect(output.info.malformedLines == 3)
  }

  @Test("a file without any entry is refused", arguments: ["", "# only a comment\n", "a\nb\n"])
  func noEntries(text: String) {
    #expect(throws: LexiconError.self) { try compile(text) }
  }

  @Test("any cut of an index is told apart from a good one, and says what to do")
  func cut() throws {
    let folder = try TemporaryFolder()
    let path = try SmallDictionary.path(in: folder)
    let whole = try Data(contentsOf: URL(filePath: path))
    for length in [0, 4, 8, 40, 100, whole.count / 2, whole.count - 1] {
      try whole.prefix(length).write(to: URL(filePath: path))
      #expect {
        try CompiledLexicon(path: path)
      } throws: { error in
        "\(error)".contains("isogloss lexicon install FILE") && "\(error)".contains(path)
      }
    }
  }

  @Test("a changed header is noticed; another version says so")
  func changed() throws {
    let folder = try TemporaryFolder()
    let path = try SmallDictionary.path(in: folder)
    let whole = try Data(contentsOf: URL(filePath: path))
    for offset in 0..<128 {
      var bytes = whole
      bytes[offset] ^= 0x11
      try bytes.write(to: URL(filePath: path))
      #expect(throws: LexiconError.self) { try CompiledLexicon(path: path) }
    }
    var other = whole
    other[8] = 99
    try other.write(to: URL(filePath: path))
    #expect(throws: LexiconError.otherVersion(path: path, found: 99, expected: 2)) {
      try CompiledLexicon(path: path)
    }
  }

  @Test("damage behind the header gives wrong words at worst, never a crash")
  func damagedBody() throws {
    let folder = try TemporaryFolder()
    let path = try SmallDictionary.path(in: folder)
    let whole = try Data(contentsOf: URL(filePath: path))
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      var bytes = whole
      for _ in 0..<20 { bytes[Int.random(in: 112..<whole.count, using: &random)] ^= 0xFF }
      try bytes.write(to: URL(filePath: path))
      guard let lexicon = try? CompiledLexicon(path: path) else { continue }
      for word in ["世界", "世界观", "行", "倡议"] {
        _ = lexicon.glosses(of: word)
        _ = lexicon.stems(of: word)
        _ = lexicon.words(in: word)
      }
    }
  }

  @Test(
    "A line with a headword as long as a book, or with a thousand glosses, would fill the memory")
  func longLines() throws {
    let word = String(repeating: "世", count: 50_000)
    let glosses = (0..<20_000).map { "word\($0)" }.joined(separator: "/")
    let text = SmallDictionary.text + "\(word) \(word) [shi4] /world/\n世 世 [shi4] /\(glosses)/\n"
    let output = try LexiconCompiler.compile(cedict: Array(text.utf8), sourceName: "long.txt")
    #expect(output.malformedLines.count == 1)
  }
}
