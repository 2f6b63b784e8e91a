// A folder of segmented pairs with gold beads.
import Alignment
import DocumentModel
import DocumentReaders
import Evaluation
import FoundationEssentials
import TextModel
import Workspace

/// A folder of segmented pairs with gold beads: `N.zh`, `N.en` and `N.gold` for each pair.
///
/// A gold bead is `[source]:[target]`. The English file is the target; of two English files the one
/// that is called just `en` is. The language is the ending's last part: `mt-en` is English.
struct TrainingFolder {
  private let path: String
  private let source: String
  private let target: String
  private let names: [String]
  private let loader = DocumentLoader(encoding: nil, lossy: false, format: .segmented)

  /// Finds the pairs of a folder.
  init(_ path: String) throws {
    self.path = path
    let files: [String]
    do {
      files = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw EvaluationError(file: path, line: 0, problem: "no folder that can be read")
    }
    let parts = files.compactMap { Self.split($0) }
    names = parts.filter { $0.ending == "gold" }.map(\.name)
    let pairs = Set(names)
    let endings = Set(parts.filter { pairs.contains($0.name) }.map(\.ending))
      .subtracting(["gold"]).sorted()
    guard endings.count == 2, endings.contains("en") else {
      throw EvaluationError(
        file: path, line: 0,
        problem: "expected N.gold, N.en and one more language, found "
          + endings.joined(separator: ", "))
    }
    target = "en"
    source = endings[0] == "en" ? endings[1] : endings[0]
    guard names.count > 1 else {
      throw EvaluationError(
        file: path, line: 0, problem: "\(names.count) gold files; learning needs at least 2")
    }
  }

  /// The pairs, measured by `aligner`.
  func documents(_ aligner: Aligner) throws -> [TrainingDocument] {
    try names.map { name in
      TrainingDocument(
        name: name, source: try document(name, source), target: try document(name, target),
        gold: try gold(name), aligner: aligner)
    }
  }

  /// The record of the folder for a weights file.
  func record(_ documents: [TrainingDocument]) throws -> BeadWeightsFile.GoldSet {
    var lines = ""
    for name in names {
      for ending in [source, target, "gold"] {
        let bytes = try FileReading.bytes(at: file(name, ending))
        lines += "\(ContentHash(bytes).hex)  \(name).\(ending)\n"
      }
    }
    return BeadWeightsFile.GoldSet(
      name: path.split(separator: "/").last.map(String.init) ?? path, documents: names.count,
      beads: documents.reduce(0) { $0 + $1.gold.count }, sha256: ContentHash(lines.utf8).hex)
  }

  private func document(_ name: String, _ ending: String) throws -> Document {
    let language = ending.split(separator: "-").last.flatMap { LanguageTag(String($0)) }
    return try loader.document(at: file(name, ending), language: language)
  }

  private func gold(_ name: String) throws -> [BeadIndices] {
    let path = file(name, "gold")
    return try BeadFileReader.read(try FileReading.bytes(at: path), name: path)
  }

  private func file(_ name: String, _ ending: String) -> String { "\(path)/\(name).\(ending)" }

  private static func split(_ file: String) -> (name: String, ending: String)? {
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return nil }
    return (String(file[..<dot]), String(file[file.index(after: dot)...]))
  }
}
