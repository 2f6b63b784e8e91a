// Whether English words that render one Chinese word find each other.
import Foundation
import Lexicon
import TestSupport
import Testing
import TextModel

@testable import WordAlignment

@Suite struct SynonymTests {
  private static let dictionary = """
    #! version=1
    建造 建造 [jian4 zao4] /to build/to construct/
    迅速 迅速 [xun4 su4] /rapid/swift/
    橋 桥 [qiao2] /bridge/

    """

  private func lexicon(in folder: TemporaryFolder) throws -> CompiledLexicon {
    let output = try LexiconCompiler.compile(
      cedict: Array(Self.dictionary.utf8), sourceName: "small.txt", isoglossVersion: "1")
    let path = folder.path + "/small.lexicon"
    try Data(output.index).write(to: URL(filePath: path))
    return try CompiledLexicon(path: path)
  }

  @Test("Synonyms point at each other, less than a word at itself; strangers do not")
  func strengths() throws {
    let strengths = WordStrengths(lexicon: try lexicon(in: try TemporaryFolder()))
    let reader = WordFormReader(language: .english)
    func strength(_ left: String, _ right: String) -> Float {
      strengths.strength(reader.form(of: left), reader.form(of: right))
    }
    #expect((0.3...0.6).contains(strength("constructing", "built")))
    #expect(strength("built", "constructing") == strength("constructing", "built"))
    #expect(strength("builds", "building") > strength("construct", "build"))
    #expect(strength("swift", "construct") == 0)
    #expect(strength("swift", "unheard") == 0)
  }

  @Test("A synonym is linked across a line that is turned around")
  func links() throws {
    func probability(_ lexicon: CompiledLexicon?) -> Double {
      let pair = WordPair(
        source: ["workers", "construct", "every", "bridge", "at", "night"],
        target: ["at", "night", "every", "bridge", "workers", "have", "built"])
      let links = WordAligner(source: .english, target: .english, lexicon: lexicon).align([pair])[0]
      return links.first { $0.source == 1 && $0.target == 6 }.map { Double($0.probability) } ?? 0
    }
    let known = probability(try lexicon(in: try TemporaryFolder()))
    #expect(known > 0.9)
    #expect(known > probability(nil))
  }
}
