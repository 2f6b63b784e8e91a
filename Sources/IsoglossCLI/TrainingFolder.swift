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
  private let loader = DocumentLoader(options: ReadingOptions(format: .segmented))

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
  }

  /// The pairs.
  func pairs() throws -> [GoldPair] {
    try names.map { name in
      GoldPair(
        name: name, source: try document(name, source), target: try document(name, target),
        gold: try gold(name))
    }
  }

  /// The texts that lie besides a gold file, if they do.
  static func texts(besides gold: String) -> (source: Document, target: Document)? {
    let parts = gold.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let path = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    guard let file = parts.last, let name = split(file)?.name,
      let folder = try? TrainingFolder(path), folder.names.contains(name),
      let source = try? folder.document(name, folder.source),
      let target = try? folder.document(name, folder.target)
    else { return nil }
    return (source, target)
  }

  /// The record of the folder for a weights file.
  func record(_ pairs: [GoldPair]) throws -> BeadWeightsFile.GoldSet {
    var lines = ""
    for name in names {
      for ending in [source, target, "gold"] {
        let bytes = try FileReading.bytes(at: file(name, ending))
        lines += "\(ContentHash(bytes).hex)  \(name).\(ending)\n"
      }
    }
    return BeadWeightsFile.GoldSet(
      name: path.split(separator: "/").last.map(String.init) ?? path, documents: names.count,
      beads: pairs.reduce(0) { $0 + $1.gold.count }, sha256: ContentHash(lines.utf8).hex)
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
