// Tests of isogloss lint.
import TestSupport
import Testing

@Suite struct LintCommandTests {
  private static let mixed = "The China-LAC Forum met. The China–LAC Forum and China-LAC ties.\r\n"

  @Test("What is found fails a run from the level that was asked for, and is mended in place")
  func fix() throws {
    let folder = try TemporaryFolder()
    try folder.write("\u{FEFF}" + Self.mixed, to: "docs/a.md")
    try folder.write("Nothing to see.\n", to: "docs/b.txt")
    #expect(try ProgramRun(["lint", "docs"], in: folder.path).status == 1)
    #expect(try ProgramRun(["lint", "docs", "--fail-on", "error"], in: folder.path).status == 0)
    let diff = try ProgramRun(["lint", "docs", "--diff"], in: folder.path)
    #expect(diff.output.contains("+\u{FEFF}The China-LAC Forum met. The China-LAC Forum"))
    #expect(try folder.read("docs/a.md") == "\u{FEFF}" + Self.mixed)
    #expect(try ProgramRun(["lint", "docs", "--fix"], in: folder.path).status == 0)
    let mended = "\u{FEFF}The China-LAC Forum met. The China-LAC Forum and China-LAC ties.\r\n"
    #expect(try folder.read("docs/a.md") == mended)
    #expect(try ProgramRun(["lint", "docs"], in: folder.path).status == 0)
  }

  @Test("A baseline lets an old document pass and a new fault fail")
  func baseline() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.mixed, to: "a.md")
    #expect(try ProgramRun(["lint", "a.md", "--write-baseline", "b"], in: folder.path).status == 0)
    #expect(try ProgramRun(["lint", "a.md", "--baseline", "b"], in: folder.path).status == 0)
    try folder.write("New line.\n\n" + Self.mixed + "\nThe centre and the center.\n", to: "a.md")
    let run = try ProgramRun(["lint", "a.md", "--baseline", "b"], in: folder.path)
    #expect(run.status == 1 && run.output.contains("inconsistent-spelling"))
    #expect(!run.output.contains("inconsistent-dash"))
  }

  @Test(
    "A mistake on the command line is one line that says what to do",
    arguments: [
      (["lint"], "name a document or a folder"),
      (["lint", "none.md"], "none.md: there is no such file"),
      (["lint", "--select", "inconsistent-dahs", "."], "did you mean `inconsistent-dash`?"),
      (["lint", "--explain", "dash"], "there is no rule `dash`"),
    ])
  func mistakes(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(arguments, in: folder.path)
    #expect(run.status == 2 && run.messages.contains(message))
  }
}
