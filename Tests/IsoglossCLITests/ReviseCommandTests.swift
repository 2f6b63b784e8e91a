// isogloss revise, as scripts use it.
import TestSupport
import Testing

@Suite struct ReviseCommandTests {
  private let folder: TemporaryFolder
  /// Two beads of one segment each, one of 2-1, one of 1-0; the id `same` stands in both texts.
  private static let file = """
    {"source":[0],"target":[0],"confidence":0.9,"origin":"automatic","sourceIds":["sa"],"targetIds":["ta"]}
    {"source":[1],"target":[1],"confidence":0.8,"origin":"automatic","sourceIds":["same"],"targetIds":["tb"]}
    {"source":[2,3],"target":[2],"confidence":0.7,"origin":"automatic","sourceIds":["sc","sd"],"targetIds":["same"]}
    {"source":[4],"target":[],"confidence":0.6,"origin":"automatic","sourceIds":["se"],"targetIds":[]}

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.file, to: "l.jsonl")
  }

  private func revise(_ options: String...) throws -> ProgramRun {
    try ProgramRun(["revise", "l.jsonl"] + options, in: folder.path)
  }

  /// Every bead as `source-target origin`, segments by number.
  private func beads() throws -> [String] {
    try folder.read("l.jsonl").split(separator: "\n").map { line in
      func list(_ key: String) -> String {
        guard let start = line.firstRange(of: "\"\(key)\":[") else { return "" }
        return String(line[start.upperBound...].prefix { $0 != "]" })
      }
      let origin = line.firstRange(of: "\"origin\":\"").map {
        String(line[$0.upperBound...].prefix { $0 != "\"" })
      }
      return "\(list("source"))-\(list("target")) \(origin ?? "?")"
    }
  }

  @Test("Several corrections at once are made in one file, and named")
  func several() throws {
    let run = try revise("--confirm", "sa", "--unlink", "sd", "--link", "4=1")
    #expect(run.status == 0, "\(run.messages)")
    #expect(
      try beads() == [
        "0-0 confirmed", "1- automatic", "2-2 automatic", "3- corrected", "4-1 corrected",
      ])
    #expect(run.lines.map { $0.prefix { $0 != " " } } == ["unlinked", "linked", "confirmed"])
  }

  @Test(
    "Beads are merged, split, linked and taken apart by ids and by numbers",
    arguments: [
      (["--merge", "sa,tb"], ["0,1-0,1 corrected", "2,3-2 automatic", "4- automatic"]),
      (
        ["--split", "sd,target:2"],
        ["0-0 automatic", "1-1 automatic", "2- corrected", "3-2 corrected", "4- automatic"]
      ),
      (
        ["--link", "sd=tb"],
        ["0-0 automatic", "1- automatic", "2-2 automatic", "3-1 corrected", "4- automatic"]
      ),
      (
        ["--unlink", "source:same"],
        ["0-0 automatic", "-1 automatic", "1- corrected", "2,3-2 automatic", "4- automatic"]
      ),
      (
        ["--confirm", "bead:2", "se"],
        ["0-0 automatic", "1-1 automatic", "2,3-2 confirmed", "4- confirmed"]
      ),
      (
        ["--link", "2,3=2"], ["0-0 automatic", "1-1 automatic", "2,3-2 confirmed", "4- automatic"]
      ),
    ])
  func steps(options: [String], expected: [String]) throws {
    let run = try ProgramRun(["revise", "l.jsonl"] + options, in: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try Set(beads()) == Set(expected))
  }

  @Test(
    "Nonsense is refused with one line that says what to do, and nothing is written",
    arguments: [
      (["--confirm", "sx"], "nearest is `s"), (["--confirm", "0"], "source:0 or target:0"),
      (["--confirm", "same"], "source:same or target:same"), (["--confirm", "source:9"], "0 to 4"),
      (["--confirm", "bead:9"], "0 to 3"), (["--link", "0="], "segments of both texts"),
      (["--link", "0,0=0"], "twice"), (["--link", "0"], "ID,ID=ID"),
      (["--merge", "sa,ta"], "two beads"), (["--merge", "sa,sc"], "between"),
      (["--split", "sd"], "--split A,B"), (["--split", "sc,target:2"], "cut elsewhere"),
      (["--unlink", "sa", "--link", "4=sa"], "no segment of the target"),
      (["--merge", "sa,tb", "--link", "0=2"], "--unlink"), ([], "no terminal"),
    ])
  func refused(options: [String], told: String) throws {
    let run = try ProgramRun(["revise", "l.jsonl"] + options, in: folder.path)
    #expect(run.status == 2)
    #expect(run.messages.contains(told), "\(run.messages)")
    #expect(run.messages.split(separator: "\n").count == 1)
    #expect(run.output.isEmpty)
    #expect(try folder.read("l.jsonl") == Self.file)
  }

  @Test("What a person decided is honoured by the next alignment, until they decide otherwise")
  func honoured() throws {
    try folder.write("One dog.\n\nTwo cats.\n\nThree birds.\n", to: "a.txt")
    let align = ["align", "a.txt", "a.txt", "--format", "jsonl", "-q"]
    let first = try ProgramRun(align + ["-o", "l.jsonl"], in: folder.path)
    #expect(first.status == 0)
    #expect(try revise("--link", "0=2").status == 0)
    let kept = try ProgramRun(align + ["--keep", "l.jsonl", "-o", "l.jsonl"], in: folder.path)
    #expect(kept.status == 0, "\(kept.messages)")
    #expect(try beads().contains("0-2 corrected"))
    let lost = try ProgramRun(align + ["-o", "l.jsonl"], in: folder.path)
    #expect(lost.status == 2)
    #expect(lost.messages.contains("--keep l.jsonl"))
    #expect(try beads().contains("0-2 corrected"))
  }
}
