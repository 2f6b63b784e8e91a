// What goes wrong around the program: disks, other programs, files that change.
import Foundation
import TestSupport
import Testing

@Suite struct FaultTests {
  private static let table = "source\ttarget\nHello.\t你好。\n"

  @Test("A full device would be taken for a written file")
  func fullDevice() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.table, to: "a.tsv")
    try folder.write("Hello. Hello again.\n", to: "a.txt")
    let commands = [
      ["convert", "a.tsv", "--format", "tmx", "-o", "/dev/full"],
      ["align", "a.txt", "a.txt", "-o", "/dev/full"],
      ["outline", "a.txt", "-o", "/dev/full"],
    ]
    for arguments in commands {
      let run = try ProgramRun(arguments, in: folder.path)
      #expect(run.status == 2 && run.messages.contains("No space left"), "\(run.messages)")
    }
    let run = try ProgramRun(
      ["convert", "a.tsv", "--format", "tmx"], in: folder.path, output: "/dev/full")
    #expect(run.status == 2 && run.messages.contains("standard output"), "\(run.messages)")
  }

  @Test(
    "In a folder that cannot be written, what only reads would fail, and what writes would not say why",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")))
  func readOnlyFolder() throws {
    let folder = try WritingScenario.all[2].prepared()
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for path in [""] + paths {
      let whole = folder.path + "/" + path
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder)
      chmod(whole, isFolder.boolValue ? 0o555 : 0o444)
    }
    defer { for path in [""] + paths { chmod(folder.path + "/" + path, 0o755) } }
    // Whoever is root may write everywhere.
    let nobody = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let launcher = getuid() == 0 ? nobody : []
    let text = "alignments/a/a.en.txt"
    for arguments in [["lookup", "forum"], ["find", text], ["lint", text], ["outline", text]] {
      let run = try ProgramRun(arguments, in: folder.path, launcher: launcher)
      #expect([0, 1].contains(run.status), "\(arguments): \(run.messages)")
    }
    for arguments in [
      ["build", "--rebuild"], ["glossary", "accept", "--all"], ["outline", text, "-o", "new"],
      ["align", text, text, "-o", "new.jsonl"],
    ] {
      let run = try ProgramRun(arguments, in: folder.path, launcher: launcher)
      #expect(run.status == 2 && run.messages.contains("Permission denied"), "\(run.messages)")
    }
  }

  @Test(
    "A file that vanishes, or that the disk cannot give, would be read as far as it goes",
    .enabled(if: SystemCall.canBeWatched),
    arguments: [("openat", "ENOENT", "No such file"), ("read", "EIO", "Input/output error")])
  func unreadable(call: String, error: String, words: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Hello.\n", to: "a.txt")
    try folder.write(Self.table, to: "a.tsv")
    let commands = [
      ["outline", "a.txt"], ["lint", "a.txt"], ["align", "a.txt", "a.txt"], ["extract", "a.txt"],
      ["convert", "a.tsv", "--format", "tmx"], ["lint", "a.tsv"],
    ]
    for arguments in commands {
      let file = folder.path + "/" + arguments[1]
      let run = try ProgramRun(
        arguments.map { $0 == arguments[1] ? file : $0 }, in: folder.path,
        launcher: SystemCall.tracer(folder) + [
          "-P", file, "-e", "trace=\(call)", "-e", "inject=\(call):error=\(error):when=2+",
        ])
      let all = try ProgramRun(
        arguments.map { $0 == arguments[1] ? file : $0 }, in: folder.path,
        launcher: SystemCall.tracer(folder) + [
          "-P", file, "-e", "trace=\(call)", "-e", "inject=\(call):error=\(error)",
        ])
      #expect(all.status == 2 && all.messages.contains(words), "\(arguments): \(all.messages)")
      #expect(run.status != 70 && !run.messages.contains("Fatal"), "\(arguments): \(run.messages)")
    }
  }

  @Test("Two builds at once would write over each other; one that died would keep others out")
  func twoBuilds() throws {
    let folder = try WritingScenario.all[0].prepared()
    try folder.write("process 123\n", to: ".isogloss/lock")
    let lock = open(folder.path + "/.isogloss/lock", O_RDWR)
    #expect(flock(lock, LOCK_EX) == 0)
    for arguments in [["build"], ["glossary", "import", "glossary/w.yaml"]] {
      let run = try ProgramRun(arguments, in: folder.path)
      #expect(run.status == 2 && run.messages.contains("process 123"), "\(run.messages)")
    }
    close(lock)
    #expect(try ProgramRun(["build", "-q"], in: folder.path).status == 0)
  }
}
