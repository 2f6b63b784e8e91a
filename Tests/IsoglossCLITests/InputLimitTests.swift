// Every limit, by its message on the command line.
import Foundation
import TestSupport
import Testing

@Suite struct InputLimitTests {
  struct Case: Sendable, CustomStringConvertible {
    /// The option: `xml-depth=3`.
    let description: String
    let arguments: [String]
    let words: String
  }

  private static let tmx = """
    <tmx version="1.4"><header srclang="en" a="1" b="2" c="3"/><body><tu>\
    <tuv xml:lang="en"><seg>Hello there</seg></tuv><tuv xml:lang="zh"><seg>x</seg></tuv></tu></body></tmx>
    """

  private static let cases = [
    Case(
      description: "file-size=10", arguments: ["outline", "a.txt"],
      words: "a.txt: holds more than 10 bytes; divide it"),
    Case(
      description: "archive-entries=2", arguments: ["outline", "plan.docx"],
      words: "plan.docx: looks like an archive of more than 2 entries"),
    Case(
      description: "unpacked-size=100", arguments: ["outline", "plan.docx"],
      words: "plan.docx: unpacks to more than 100 bytes"),
    Case(
      description: "unpacked-ratio=3", arguments: ["outline", "hostile-packed.docx"],
      words: "hostile-packed.docx: unpacks to more than 3 times its own length"),
    Case(
      description: "xml-depth=3", arguments: ["lint", "a.tmx"],
      words: "more than 3 elements inside one another"),
    Case(
      description: "xml-attributes=2", arguments: ["lint", "a.tmx"],
      words: "more than 2 attributes on one element"),
    Case(
      description: "xml-text=5", arguments: ["lint", "a.tmx"],
      words: "more than 5 bytes of text in one place"),
    Case(
      description: "line-length=5", arguments: ["convert", "a.po", "--format", "tsv"],
      words: "a.po:1: the line has more than 5 bytes; divide it"),
    Case(
      description: "workbook-cells=1", arguments: ["lint", "pairs.xlsx"],
      words: "pairs.xlsx: has more cells than are read"),
  ]

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("Hello there, all of you.\n", to: "a.txt")
    try folder.write(tmx, to: "a.tmx")
    try folder.write("msgid \"Hello\"\nmsgstr \"x\"\n", to: "a.po")
    let formats = RepositoryPaths.fixtures("DocumentReaders").path + "/formats/"
    for file in ["plan.docx", "hostile-packed.docx"] {
      try FileManager.default.copyItem(atPath: formats + file, toPath: folder.path + "/" + file)
    }
    try FileManager.default.copyItem(
      atPath: RepositoryPaths.fixtures("Markup").path + "/pairs.xlsx",
      toPath: folder.path + "/pairs.xlsx")
    return folder
  }

  @Test("A limit could not be set, or would not be told", arguments: cases)
  func limit(limit: Case) throws {
    let folder = try Self.folder()
    let free = try ProgramRun(limit.arguments, in: folder.path)
    #expect(!free.messages.contains(limit.words), "\(free.messages)")
    let run = try ProgramRun(
      limit.arguments + ["--input-limit", limit.description], in: folder.path)
    let name = limit.description.prefix { $0 != "=" }
    #expect(run.status == 2 && run.messages.contains(limit.words), "\(run.messages)")
    #expect(run.messages.contains("(--input-limit \(name)=N allows more)"), "\(run.messages)")
    #expect(run.messages.split(separator: "\n").count == 1, "\(run.messages)")
  }

  @Test("A limit of the settings would not hold, or would go before the command line")
  func settings() throws {
    let folder = try Self.folder()
    try folder.write("isogloss: 1\nname: w\nlimits: {xml-depth: 3}\n", to: "isogloss.yaml")
    let run = try ProgramRun(["lint", "a.tmx"], in: folder.path)
    #expect(run.status == 2 && run.messages.contains("more than 3 elements"), "\(run.messages)")
    let more = try ProgramRun(["lint", "a.tmx", "--input-limit", "xml-depth=20"], in: folder.path)
    #expect(more.status != 2, "\(more.messages)")
  }

  @Test(
    "A wrong limit would be taken for none",
    arguments: [
      "limits: {xml-depth: 300}", "limits: {depth: 3}", "limits: 3", "limits: {file-size: x}",
    ])
  func wrong(line: String) throws {
    let folder = try Self.folder()
    try folder.write("isogloss: 1\nname: w\n\(line)\n", to: "isogloss.yaml")
    let run = try ProgramRun(["build"], in: folder.path)
    #expect(run.status == 2 && run.messages.contains("isogloss.yaml:3:"), "\(run.messages)")
  }
}
