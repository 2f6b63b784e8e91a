// The gold beads of a set of segmented pairs, where there are any.
import DocumentModel
import DocumentReaders
import Evaluation
import Foundation
import TestSupport
import TextModel

/// The gold beads of a set of segmented pairs, where there are any.
struct GoldSet {
  /// One pair.
  struct Pair {
    let name: String
    let source: Document
    let target: Document
    let gold: [BeadIndices]
  }

  /// The pairs; none where the machine has no gold.
  let pairs: [Pair]

  /// Reads a set; `suffix` is that of the source files.
  init(_ set: String, _ suffix: String) throws {
    guard let root = RepositoryPaths.evaluation else {
      pairs = []
      return
    }
    let folder = root.appending(path: "sentences/\(set)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".gold") }.map { String($0.dropLast(5)) }.sorted()
    pairs = try names.map { name in
      func bytes(_ suffix: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: "\(name).\(suffix)")))
      }
      func document(_ suffix: String) throws -> Document {
        try DocumentReader.read(
          SourceText(name: name, string: String(decoding: bytes(suffix), as: UTF8.self)),
          language: suffix == "zh" ? .simplifiedChinese : .english, format: .segmented)
      }
      return Pair(
        name: name, source: try document(suffix), target: try document("en"),
        gold: try BeadFileReader.read(bytes("gold"), name: name))
    }
  }

  /// The dictionary that `make` set up for the sample workspace, if it did.
  static let lexiconPath: String? = {
    let path = RepositoryPaths.root.appending(path: ".isogloss/zh-en.lexicon").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()
}
