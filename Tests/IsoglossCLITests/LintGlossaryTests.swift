// Tests of isogloss lint with a glossary.
import TestSupport
import Testing

@Suite struct LintGlossaryTests {
  private static let csv = """
    concept,language,term,status
    port,en,Chancay Port,preferred
    port,en,Chancai Port,deprecated
    """

  @Test("A glossary in a table is held to documents, and --fix mends them once")
  func table() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.csv, to: "terms.csv")
    try folder.write("\u{FEFF}The Chancai Port.\r\nA Chancai\r\nPort.\r\n", to: "a.md")
    let arguments = ["lint", "a.md", "--glossary", "terms.csv", "--select", "deprecated-term"]
    let run = try ProgramRun(arguments + ["--format", "jsonl"], in: folder.path)
    #expect(run.status == 1 && run.lines.count == 2)
    #expect(run.output.contains("\"concept\":\"port\""))
    #expect(try ProgramRun(arguments + ["--fix"], in: folder.path).status == 0)
    #expect(try folder.read("a.md") == "\u{FEFF}The Chancay Port.\r\nA Chancay Port.\r\n")
    #expect(try ProgramRun(arguments, in: folder.path).status == 0)
  }

  @Test("In a workspace its own glossary counts, and a register that is named")
  func workspace() throws {
    let folder = try TemporaryFolder()
    #expect(try ProgramRun(["init"], in: folder.path).status == 0)
    let settings = try folder.read("isogloss.yaml")
    let name = settings.split(separator: "\n").first { $0.hasPrefix("name:") }?
      .split(separator: " ").dropFirst().first.map(String.init)
    try folder.write(
      """
      glossary: \(name ?? "test")
      concepts:
        - id: community
          terms:
            en:
              - {term: community with a shared future, status: preferred, register: formal}
              - {term: shared community, status: admitted, kind: variant, register: press}
              - {term: joint community, status: superseded}

      """, to: "glossary/\(name ?? "test").yaml")
    try folder.write("A joint community, a shared community.\n", to: "a.md")
    let plain = try ProgramRun(["lint", "a.md", "--format", "jsonl"], in: folder.path)
    #expect(plain.lines.count == 1 && plain.output.contains("deprecated-term"))
    let formal = try ProgramRun(
      ["lint", "a.md", "--format", "jsonl", "--register", "formal"], in: folder.path)
    #expect(formal.lines.count == 2 && formal.output.contains("admitted-term"))
  }

  @Test("A glossary that cannot be read is one line that names it")
  func broken() throws {
    let folder = try TemporaryFolder()
    try folder.write("Text.\n", to: "a.md")
    try folder.write("glossary: x\nconcepts: 3\n", to: "x.yaml")
    let run = try ProgramRun(["lint", "a.md", "--glossary", "x.yaml"], in: folder.path)
    #expect(run.status == 2 && run.messages.contains("x.yaml"))
  }
}
