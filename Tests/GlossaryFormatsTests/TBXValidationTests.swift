// Which TBX files are accepted and which are refused, and why.
import Foundation
import GlossaryFormats
import GlossaryModel
import Markup
import TestSupport
import Testing

@Suite struct TBXValidationTests {
  /// The published examples, by dialect and style.
  static let examples: [URL] = {
    guard let folder = RepositoryPaths.standards?.appending(path: "tbx") else { return [] }
    return ["core", "min", "basic", "linguist"].flatMap { dialect in
      ["DCA", "DCT"].map { style in
        folder.appending(path: "\(dialect)/Example_Astronomy_\(style)_VALID.tbx")
      }
    }.filter { FileManager.default.fileExists(atPath: $0.path) }
  }()

  @Test("a valid file of any dialect and style can be read", arguments: examples)
  func published(example: URL) throws {
    let reader = try XMLReader(path: example.path, name: "x.tbx")
    let result = TBXReader.read(reader, name: "astronomy")
    #expect(result.faults.map(\.description) == [])
    #expect(result.glossary.concepts.count > 20)
  }

  /// Checks the files that a folder holds and writes a verdict for each, for comparing with another
  /// checker: `TBX_FOLDER=… swift test --filter verdicts`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["TBX_FOLDER"] != nil))
  func verdicts() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["TBX_FOLDER"])
    var lines: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".tbx") {
      let reader = try XMLReader(path: folder + "/" + name, name: name)
      let faults = TBXReader.read(reader, name: "x").faults
      lines.append(faults.first.map { "\(name)\tinvalid\t\($0)" } ?? "\(name)\tvalid\t")
    }
    try Data(lines.joined(separator: "\n").utf8).write(
      to: URL(filePath: folder).appending(path: "verdicts.tsv"))
  }
}
