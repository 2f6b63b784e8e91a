// isogloss convert, and bilingual files in other commands, as a user runs them.
import TestSupport
import Testing

@Suite struct ConvertCommandTests {
  private let po = """
    msgid ""
    msgstr ""
    "Language: zh_CN\\n"
    "X-Source-Language: en\\n"

    #. first
    msgid "The two sides signed 12 agreements in Beijing & Lima."
    msgstr "双方在北京和利马签署了11项协议。"

    msgid "Nobody translated this."
    msgstr ""
    """

  @Test(
    "A file goes from format to format and comes back with its texts",
    arguments: ["a.tmx", "a.xlf", "a.csv", "a.tsv", "a.jsonl"])
  func roundTrip(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(po, to: "a.po")
    let there = try ProgramRun(["convert", "a.po", "-o", name], in: folder.path)
    #expect(there.status == 0, "\(there.messages)")
    #expect(there.output.isEmpty)
    let back = try ProgramRun(["convert", name, "--format", "po"], in: folder.path)
    #expect(back.output.contains("msgid \"The two sides signed 12 agreements in Beijing & Lima.\""))
    #expect(back.output.contains("msgstr \"双方在北京和利马签署了11项协议。\""))
    #expect(back.output.contains("Language: zh_CN"))
    #expect(try folder.names() == ["a.po", name].sorted())
  }

  @Test("A corpus is two files, and what it cannot hold is said")
  func moses() throws {
    let folder = try TemporaryFolder()
    try folder.write(po, to: "a.po")
    let run = try ProgramRun(["convert", "a.po", "--format", "moses", "-o", "c"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.messages.contains("units without text on both sides"))
    #expect(run.messages.contains("notes"))
    #expect(try folder.read("c.zh-Hans") == "双方在北京和利马签署了11项协议。\n")
    let back = try ProgramRun(
      ["convert", "c.en", "c.zh-Hans", "--format", "jsonl", "--quiet"], in: folder.path)
    #expect(back.lines.count == 2)
    #expect(back.messages.isEmpty)
  }

  @Test("A broken file leaves what was there before, and nothing half-written")
  func broken() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>a</seg></tuv>"
        + "<tuv xml:lang=\"zh\"><seg>一</seg></tuv></tu><tu>", to: "a.tmx")
    try folder.write("old", to: "b.csv")
    let run = try ProgramRun(["convert", "a.tmx", "-o", "b.csv"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.messages.contains("a.tmx:1:"))
    #expect(try folder.read("b.csv") == "old")
    #expect(try folder.names() == ["a.tmx", "b.csv"])
  }

  @Test(
    "A wrong call says what to do",
    arguments: [
      (["convert", "a.po"], "--format"),
      (["convert", "a.po", "-o", "a.po"], "is a.po, which is read"),
      (["convert", "no.po", "--format", "tmx"], "no.po: cannot be read"),
      (["convert", "a.po", "--format", "moses"], "-o PREFIX"),
      (["convert", "a.txt", "--format", "tmx"], "--input-format"),
    ])
  func wrongCalls(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(po, to: "a.po")
    try folder.write("text", to: "a.txt")
    let run = try ProgramRun(arguments, in: folder.path)
    #expect(run.status != 0)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test(
    "A bilingual file is linted as pairs, at its own lines", arguments: ["po", "xlf", "tmx", "csv"])
  func lint(ending: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(po, to: "a.po")
    if ending != "po" {
      _ = try ProgramRun(["convert", "a.po", "-o", "a." + ending], in: folder.path)
    }
    let run = try ProgramRun(
      ["lint", "a." + ending, "--select", "number-mismatch"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.lines.first?.hasPrefix("a.\(ending):") ?? false)
    #expect(run.output.contains("“11” is “12” in the source [number-mismatch]"))
  }

  @Test("Terms are found on both sides of a bilingual file, and names are proposed from both")
  func find() throws {
    let folder = try TemporaryFolder()
    try folder.write(po, to: "a.po")
    try folder.write("language,term\nen,Lima\nzh-Hans,利马\n", to: "g.csv")
    let run = try ProgramRun(
      ["find", "a.po", "--glossary", "g.csv", "--format", "text"], in: folder.path)
    #expect(run.lines.map { $0.prefix(9) }.contains("a.po:7:56"))
    #expect(run.output.contains("a.po:8:15: 利马"))
    let names = try ProgramRun(["extract", "a.po"], in: folder.path)
    #expect(names.status == 0)
    #expect(!names.output.contains("\u{0}"))
  }

  @Test("A fix never breaks the file that it is made in")
  func fix() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "language,term,status,concept\nen,R&D,preferred,a\nen,research work,deprecated,a\n"
        + "en,talks,preferred,b\nen,chats,deprecated,b\n", to: "g.csv")
    try folder.write(
      "<xliff version=\"1.2\"><file source-language=\"zh\" target-language=\"en\"><body><trans-unit id=\"1\">"
        + "<source>研发</source><target>research work and chats</target></trans-unit></body></file></xliff>",
      to: "a.xlf")
    _ = try ProgramRun(
      ["lint", "a.xlf", "--fix-unsafe", "--glossary", "g.csv", "--select", "deprecated-term"],
      in: folder.path)
    let text = try folder.read("a.xlf")
    #expect(text.contains("<target>research work and talks</target>"), "\(text)")
  }
}
