// What scripts rely on: exit statuses, and results alone on standard output.
import TestSupport
import Testing

@Suite struct ExitStatusTests {
  @Test("Help and version are results, with status 0", arguments: [["--help"], ["--version"]])
  func help(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(arguments, in: folder.path)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.messages.isEmpty)
  }

  @Test(
    "Bad arguments and unusable input end with 2 and one message, and nothing on standard output",
    arguments: [
      ["align", "only-one.txt"], ["align", "a.txt", "b.txt", "--format", "doc"],
      ["align", "no-such.txt", "b.txt"], ["outline", "."], ["nonsense"], ["build"],
      ["align", "-", "-"], ["outline", "a.txt", "--language", "x"],
      ["lookup", "forum"], ["lookup", " "], ["extract", "a.txt", "--limit", "0"],
      ["align", "a.txt", "b.txt", "-o", "no/such/folder.txt"],
      ["evaluate", "beads", "a.gold", "--test", "b.gold", "c.gold"],
      ["lexicon", "install", "a.txt"], ["outline", "binary.txt"],
    ])
  func unusable(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("One sentence.\n", to: "a.txt")
    try folder.write("One sentence.\n", to: "b.txt")
    try folder.write("\u{0}\u{1}\u{2}\u{0}", to: "binary.txt")
    let run = try ProgramRun(arguments, in: folder.path)
    #expect(run.status == 2, "\(arguments): \(run.messages)")
    #expect(run.output.isEmpty)
    #expect(!run.messages.isEmpty)
  }

  @Test("Progress and messages never mix with results, and --quiet silences them")
  func streams() throws {
    let folder = try TemporaryFolder()
    try folder.write("One sentence. Another one.\n", to: "a.txt")
    let loud = try ProgramRun(["align", "a.txt", "a.txt", "--format", "jsonl"], in: folder.path)
    let quiet = try ProgramRun(
      ["align", "a.txt", "a.txt", "--format", "jsonl", "--quiet"], in: folder.path)
    #expect(loud.status == 0)
    #expect(loud.output == quiet.output)
    #expect(loud.messages.contains("read as en"))
    #expect(quiet.messages.isEmpty)
  }

  @Test("A result that cannot be written is never taken for done, and messages never stop the work")
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    try folder.write("One sentence.\n", to: "a.txt")
    let full = try ProgramRun(["outline", "a.txt"], in: folder.path, output: "/dev/full")
    #expect(full.status == 2)
    #expect(full.messages.contains("standard output"))
    let mute = try ProgramRun(
      ["align", "a.txt", "a.txt", "-o", "out.txt"], in: folder.path, messages: "/dev/full")
    #expect(mute.status == 0)
    #expect(try folder.read("out.txt").contains("One sentence."))
  }
}
