// Tests of isogloss lint in a workspace: settings, what is looked at, standard input, jobs.
import TestSupport
import Testing

@Suite struct LintWorkspaceTests {
  private static let mixed = "The China-LAC Forum met. The China–LAC Forum and China-LAC ties.\n"

  private func workspace(_ lint: String = "") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("isogloss: 1\nname: test\n" + lint, to: "isogloss.yaml")
    try folder.write(Self.mixed, to: "docs/a.md")
    try folder.write("The centre and the center.\n", to: "b.txt")
    try folder.write(Self.mixed, to: "build/ignored.md")
    try folder.write("/build/\n", to: ".gitignore")
    return folder
  }

  private func lint(
    _ folder: TemporaryFolder, _ arguments: [String] = [], in place: String = "", input: String = ""
  ) throws -> ProgramRun {
    try ProgramRun(["lint"] + arguments, in: folder.path + "/" + place, input: input)
  }

  private func rules(_ run: ProgramRun) -> [String] {
    run.lines.filter { $0.contains(": ") && $0.hasSuffix("]") }.map { line in
      "\(line.prefix { $0 != ":" }) \(line.drop { $0 != "[" })"
    }
  }

  @Test(
    "Without arguments the workspace is linted, wherever in it one is, without what git ignores")
  func whole() throws {
    let folder = try workspace()
    let run = try lint(folder)
    #expect(run.status == 1)
    #expect(rules(run) == ["b.txt [inconsistent-spelling]", "docs/a.md [inconsistent-dash]"])
    let below = try lint(folder, in: "docs")
    #expect(below.status == 1 && below.output.contains("b.txt") && below.output.contains("a.md:1:"))
  }

  @Test(
    "Settings choose rules, levels and files, and say what to live with; the command line beats them",
    arguments: [
      ("  paths: [docs]", [], ["docs/a.md [inconsistent-dash]"], 1),
      ("  exclude: ['*.txt']", [], ["docs/a.md [inconsistent-dash]"], 1),
      ("  ignore: inconsistent-dash", [], ["b.txt [inconsistent-spelling]"], 1),
      ("  select: [inconsistent-dash]", [], ["docs/a.md [inconsistent-dash]"], 1),
      (
        "  select: [inconsistent-dash]", ["--select", "inconsistent-spelling"],
        ["b.txt [inconsistent-spelling]"], 1
      ),
      (
        "  rules: {inconsistent-dash: off, inconsistent-spelling: info}", [],
        ["b.txt [inconsistent-spelling]"], 0
      ),
      (
        "  rules: {inconsistent-dash: off}", ["--select", "inconsistent-dash"],
        ["docs/a.md [inconsistent-dash]"], 1
      ),
      (
        "  fail-on: error\n  rules: {inconsistent-dash: {severity: error}}", [],
        ["b.txt [inconsistent-spelling]", "docs/a.md [inconsistent-dash]"], 1
      ),
      (
        "  fail-on: error", [],
        ["b.txt [inconsistent-spelling]", "docs/a.md [inconsistent-dash]"], 0
      ),
      (
        "  suppressions:\n    - {paths: [docs/], rules: [inconsistent-dash], reason: as signed}",
        [],
        ["b.txt [inconsistent-spelling]"], 1
      ),
    ] as [(String, [String], [String], Int32)])
  func settings(lint text: String, arguments: [String], expected: [String], status: Int32) throws {
    let run = try lint(try workspace("lint:\n" + text + "\n"), arguments)
    #expect(rules(run) == expected && run.status == status)
  }

  @Test(
    "A mistake in the settings is named with its place and what was probably meant",
    arguments: [
      ("  slect: []", "isogloss.yaml:4:3: unknown key `slect`; did you mean `select`?"),
      (
        "  ignore: [inconsistent-dahs]",
        "isogloss.yaml:4:12: unknown rule `inconsistent-dahs`; did you mean `inconsistent-dash`?"
      ),
      (
        "  rules: {inconsistent-dahs: off}",
        "isogloss.yaml:4:11: unknown rule `inconsistent-dahs`; did you mean `inconsistent-dash`?"
      ),
      (
        "  rules: {inconsistent-dash: eror}",
        "isogloss.yaml:4:30: unknown value `eror`; did you mean `error`?"
      ),
      (
        "  rules: {inconsistent-dash: {severty: error}}",
        "isogloss.yaml:4:31: unknown option `severty`; did you mean `severity`?"
      ),
      ("  fail-on: warn", "isogloss.yaml:4:12: unknown value `warn`"),
      ("  paths: [../other]", "isogloss.yaml:4:11: a path here lies in the workspace"),
      (
        "  suppressions:\n    - {paths: [a], rules: [inconsistent-dash]}",
        "isogloss.yaml:5:7: `reason` is missing here"
      ),
    ])
  func mistakes(lint text: String, message: String) throws {
    let run = try lint(try workspace("lint:\n" + text + "\n"))
    #expect(run.status == 2 && run.messages.contains(message), "\(run.messages)")
  }

  @Test("A suppression in the settings that hides nothing is told, or it would rot")
  func idle() throws {
    let folder = try workspace(
      "lint:\n  suppressions:\n    - {paths: [old/], rules: [inconsistent-dash], reason: old}\n")
    let run = try lint(folder)
    #expect(run.messages.contains("isogloss.yaml:5: nothing is suppressed here any more"))
    #expect(try lint(folder, ["docs"]).messages.isEmpty)
  }

  @Test("The order and the bytes do not depend on how many files are looked at at a time")
  func jobs() throws {
    let folder = try workspace()
    for index in 0..<40 { try folder.write(Self.mixed, to: "docs/\(index % 7)/\(index).md") }
    let one = try lint(folder, ["--format", "jsonl", "--jobs", "1"])
    #expect(one.lines.count > 40)
    for jobs in ["2", "8"] {
      #expect(try lint(folder, ["--format", "jsonl", "--jobs", jobs]).output == one.output)
    }
  }

  @Test("A file that cannot be read is told, and does not keep the others from being looked at")
  func unreadable() throws {
    let folder = try workspace()
    try folder.write(bytes: [0x41, 0x00, 0x42], to: "c.txt")
    let run = try lint(folder)
    #expect(run.status == 2 && run.messages.contains("c.txt: byte 1 is NUL"))
    #expect(rules(run).count == 2)
  }

  @Test("An editor's buffer is linted under its name, and comes back mended")
  func standardInput() throws {
    let folder = try workspace(
      "lint:\n  suppressions:\n    - {paths: [old/], rules: [inconsistent-dash], reason: old}\n")
    let run = try lint(folder, ["-", "--stdin-name", "docs/new.md"], input: Self.mixed)
    #expect(run.status == 1 && run.output.hasPrefix("docs/new.md:1:"))
    let old = try lint(folder, ["-", "--stdin-name", "old/new.md"], input: Self.mixed)
    #expect(old.status == 0)
    let mended = try lint(folder, ["-", "--fix"], input: Self.mixed)
    #expect(mended.output == "The China-LAC Forum met. The China-LAC Forum and China-LAC ties.\n")
    #expect(mended.status == 0)
    let diff = try lint(folder, ["-", "--diff", "--stdin-name", "n.md"], input: Self.mixed)
    #expect(diff.status == 1 && diff.output.hasPrefix("--- a/n.md\n+++ b/n.md\n@@ -1 +1 @@\n"))
  }
}
