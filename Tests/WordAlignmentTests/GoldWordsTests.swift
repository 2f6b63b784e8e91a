// How well words are linked on gold data, where there is any.
import Evaluation
import Foundation
import Lexicon
import TestSupport
import Testing
import TextModel

@testable import WordAlignment

@Suite struct GoldWordsTests {
  /// The dictionary that `make` set up for the sample workspace, if it did.
  private static let lexiconPath: String? = {
    let path = RepositoryPaths.root.appending(path: ".isogloss/zh-en.lexicon").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  @Test(
    "Chinese–English news keeps the alignment error rate that was reached once",
    .enabled(if: RepositoryPaths.evaluation != nil && lexiconPath != nil))
  func chineseEnglish() throws {
    let (common, certain) = try scores()
    #expect(common.errorRate <= 0.2)
    #expect(certain.precision >= 0.92)
  }

  /// How many pairs are aligned: enough to tell, few enough for a build without optimisation.
  private static let lineCount = 60

  private func scores() throws -> (common: WordScore, certain: WordScore) {
    var common = WordScore()
    var certain = WordScore()
    guard let root = RepositoryPaths.evaluation else { return (common, certain) }
    let folder = root.appending(path: "words/denero")
    func lines(_ name: String) throws -> [[String]] {
      String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map { $0.split(separator: " ").map(String.init) }
    }
    let gold = try WordLinkFileReader.read(
      Array(try Data(contentsOf: folder.appending(path: "train.align"))), name: "train.align")
    let pairs = zip(try lines("train.zh"), try lines("train.en"))
      .prefix(Self.lineCount).map { WordPair(source: $0, target: $1) }
    let aligner = WordAligner(
      source: .simplifiedChinese, target: .english,
      lexicon: try Self.lexiconPath.map { try CompiledLexicon(path: $0) })
    func indices(_ link: WordLink) -> WordLinkIndices {
      WordLinkIndices(source: link.source, target: link.target)
    }
    for (gold, links) in zip(gold, aligner.align(pairs)) {
      common.add(gold: gold, produced: links.map(indices))
      certain.add(gold: gold, produced: links.filter(\.isNearlyCertain).map(indices))
    }
    return (common, certain)
  }
}
