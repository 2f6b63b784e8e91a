// How well the aligner does on gold data, where there is any.
import Alignment
import DocumentModel
import DocumentReaders
import Evaluation
import Foundation
import Lexicon
import TestSupport
import Testing
import TextModel

@Suite struct GoldAlignmentTests {
  /// The dictionary that `make` set up for the sample workspace, if it did.
  private static let lexiconPath: String? = {
    let path = RepositoryPaths.root.appending(path: ".isogloss/zh-en.lexicon").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  @Test(
    "Chinese–English fiction keeps the agreement with human beads that was reached once",
    .enabled(if: RepositoryPaths.evaluation != nil && lexiconPath != nil))
  func chineseEnglish() throws {
    let lexicon = try Self.lexiconPath.map { try CompiledLexicon(path: $0) }
    let score = try score("mac-dev", "zh", Aligner(lexicon: lexicon))
    #expect(score.strict.f1 >= 0.9)
    #expect(score.lax.f1 >= 0.99)
  }

  @Test(
    "English–English renderings keep the agreement with human beads that was reached once",
    .enabled(if: RepositoryPaths.evaluation != nil))
  func englishEnglish() throws {
    let score = try score("mt-en-dev", "mt-en", Aligner(lexicon: nil))
    #expect(score.strict.f1 >= 0.915)
    #expect(score.lax.f1 >= 0.99)
  }

  private func score(_ set: String, _ suffix: String, _ aligner: Aligner) throws -> BeadScore {
    var score = BeadScore()
    guard let root = RepositoryPaths.evaluation else { return score }
    let folder = root.appending(path: "sentences/\(set)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".gold") }.map { String($0.dropLast(5)) }.sorted()
    for name in names {
      func bytes(_ suffix: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: "\(name).\(suffix)")))
      }
      func document(_ suffix: String) throws -> Document {
        try DocumentReader.read(
          SourceText(name: name, string: String(decoding: bytes(suffix), as: UTF8.self)),
          language: suffix == "zh" ? .simplifiedChinese : .english, format: .segmented)
      }
      let result = aligner.align(source: try document(suffix), target: try document("en"))
      score.add(
        gold: try BeadFileReader.read(bytes("gold"), name: name),
        produced: result.bitext.beads.map { BeadIndices($0) })
    }
    return score
  }
}
