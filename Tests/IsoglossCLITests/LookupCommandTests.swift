// isogloss lookup and its index.
import Foundation
import TestSupport
import Testing

@Suite struct LookupCommandTests {
  private static let index = ".isogloss/glossary.sqlite"

  private func lookup(_ sample: SampleWorkspace, _ query: String) throws -> ProgramRun {
    try ProgramRun(["lookup", query, "--limit", "2"], in: sample.folder.path)
  }

  @Test("What the index holds could be lost with it")
  func indexIsDispensable() throws {
    let sample = try SampleWorkspace()
    let first = try lookup(sample, "qqfzcy")
    #expect(first.status == 0 && first.messages.isEmpty)
    #expect(first.output.hasPrefix("global-development-initiative  "))
    let path = URL(filePath: sample.folder.path).appending(path: Self.index)
    let size = try Data(contentsOf: path).count
    #expect(try lookup(sample, "qqfzcy").output == first.output)
    try FileManager.default.removeItem(at: path)
    #expect(try lookup(sample, "qqfzcy").output == first.output)
    #expect(try Data(contentsOf: path).count == size)
  }

  @Test(
    "A broken index, or one of a newer program, would be used or be a fault", arguments: [0, 1, 2])
  func brokenIndex(kind: Int) throws {
    let sample = try SampleWorkspace()
    let expected = try lookup(sample, "forum").output
    let path = URL(filePath: sample.folder.path).appending(path: Self.index)
    var bytes = [UInt8](try Data(contentsOf: path))
    switch kind {
    case 0: bytes = Array("nonsense".utf8)
    // The format's version stands at bytes 60 to 63 of a SQLite file.
    case 1: bytes[63] = 99
    default: for offset in 8_192..<bytes.count { bytes[offset] = 0xA5 }
    }
    try Data(bytes).write(to: path)
    let run = try lookup(sample, "forum")
    #expect(run.status == 0 && run.output == expected)
    #expect(run.messages.contains("glossary.sqlite") && run.messages.contains("made again"))
    #expect(try lookup(sample, "forum").messages.isEmpty)
  }

  @Test("A change of the glossary would not be seen")
  func changedGlossary() throws {
    let sample = try SampleWorkspace()
    #expect(try lookup(sample, "Ministry of Silly Walks").status == 1)
    let old = try sample.folder.read("glossary/china-celac.yaml")
    try sample.folder.write(
      old + """

          - id: silly
            terms:
              en:
                - {term: Ministry of Silly Walks, status: preferred}

        """, to: "glossary/china-celac.yaml")
    #expect(try lookup(sample, "silly walks").output.hasPrefix("silly  "))
    try sample.folder.write(old, to: "glossary/china-celac.yaml")
    #expect(try lookup(sample, "Ministry of Silly Walks").status == 1)
  }

  @Test("A folder that cannot be written would keep a term from being found")
  func withoutIndex() throws {
    let sample = try SampleWorkspace()
    let expected = try lookup(sample, "forum").output
    try FileManager.default.removeItem(atPath: sample.folder.path + "/.isogloss")
    try sample.folder.write("a file where the folder should be", to: ".isogloss")
    let run = try lookup(sample, "forum")
    #expect(run.status == 0 && run.output == expected)
  }

  @Test("Programs that run at once would disturb each other")
  func atOnce() async throws {
    let sample = try SampleWorkspace()
    let folder = sample.folder.path
    let outputs = await withTaskGroup(of: String.self) { group in
      for _ in 0..<4 {
        group.addTask { (try? ProgramRun(["lookup", "forum"], in: folder))?.output ?? "failed" }
      }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(outputs.count == 1 && outputs.first?.contains("china-celac-forum") == true)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/.isogloss")
    #expect(files.filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test("A term would be shown without its sentences, or unmarked")
  func examples() throws {
    let sample = try SampleWorkspace()
    let links = "alignments/action-plan/links.jsonl"
    try FileManager.default.copyItem(
      at: RepositoryPaths.root.appending(path: links),
      to: URL(filePath: sample.folder.path).appending(path: links))
    let arguments = ["lookup", "全球发展倡议", "--limit", "1", "--examples", "-C", sample.folder.path]
    let run = try ProgramRun(arguments, in: sample.folder.path)
    #expect(run.output.contains("  in action-plan, bead "))
    #expect(run.output.contains("«全球发展倡议»"))
    #expect(run.output.contains("«Global Development Initiative»"))
    #expect(run.messages.contains("wang-yi-article"))
    let json = try ProgramRun(arguments + ["--format", "jsonl"], in: sample.folder.path)
    #expect(json.lines.count == 1 && json.output.contains("\"marks\":[["))
  }
}
