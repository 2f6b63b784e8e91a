// isogloss evaluate beads --tune, as a user runs it.
import TestSupport
import Testing

@Suite struct TuneCommandTests {
  /// A folder of two small pairs in which each third target sentence is split in two.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let words = ["harbour", "bridge", "market", "garden", "school", "river", "temple", "station"]
    for name in ["a", "b"] {
      var source = ""
      var target = ""
      var gold = ""
      var next = 0
      for index in 0..<16 {
        let word = words[(index * (name == "a" ? 3 : 5) + index / 8) % 8]
        source += "We walked to the \(word) number \(index + 20) and then we stayed there.\n"
        if index % 3 == 2 {
          target += "We went to \(word) \(index + 20) on foot.\nThere we stayed.\n"
          gold += "[\(index)]:[\(next),\(next + 1)]\n"
          next += 2
        } else {
          target += "We went to \(word) \(index + 20) and stayed there.\n"
          gold += "[\(index)]:[\(next)]\n"
          next += 1
        }
      }
      try folder.write(source, to: "\(name).mt-en")
      try folder.write(target, to: "\(name).en")
      try folder.write(gold, to: "\(name).gold")
    }
    return folder
  }

  @Test("learning prints what it came to and writes weights, the same every time")
  func tuning() throws {
    let folder = try folder()
    let arguments = ["evaluate", "beads", "--tune", ".", "--without", "questions", "-o"]
    let first = try ProgramRun(arguments + ["one.json"], in: folder.path)
    #expect(first.status == 0, "\(first.messages)")
    #expect(first.lines.contains { $0.hasPrefix("all ") && $0.contains("strict") })
    #expect(first.output.contains("expected calibration error"))
    _ = try ProgramRun(arguments + ["two.json"], in: folder.path)
    let file = try folder.read("one.json")
    #expect(file == (try folder.read("two.json")))
    #expect(file.contains("\"prior\"") && file.contains("\"sha256\""))
    #expect(!file.contains("\"questions\""))
  }

  @Test("a folder is aligned and scored with its confidence and its worst errors in one command")
  func aligning() throws {
    let folder = try folder()
    let run = try ProgramRun(
      ["evaluate", "beads", "--align", ".", "--errors", "2"], in: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("strict P") && run.output.contains("expected calibration error"))
    let json = try ProgramRun(
      ["evaluate", "beads", "--align", ".", "--format", "json"], in: folder.path)
    #expect(json.output.contains("\"calibration\":{\"error\""))
    #expect(json.output.contains("\"documents\":2"))
  }

  @Test("errors are shown with their texts; without confidence there is no table")
  func errors() throws {
    let folder = try folder()
    try folder.write(
      (0..<16).map { "[\($0)]:[\($0)]\n" }.joined(), to: "wrong.txt")
    let run = try ProgramRun(
      ["evaluate", "beads", "a.gold", "--test", "wrong.txt", "--errors", "1"], in: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("  gold      [2]:[2,3]\n"))
    #expect(run.output.contains("  produced  [2]:[2]\n"))
    #expect(run.output.contains("  source 2: We walked to the"))
    #expect(!run.output.contains("confidence"))
  }

  @Test("a pair with its gold as texts is scored without a folder")
  func pair() throws {
    let folder = try TemporaryFolder()
    try folder.write("One harbour.\nTwo bridges.\n", to: "a.txt")
    try folder.write("One harbour.\nTwo bridges.\n", to: "b.txt")
    try folder.write("One harbour.\tOne harbour.\nTwo bridges.\tTwo bridges.\n", to: "gold.tsv")
    let run = try ProgramRun(
      ["evaluate", "beads", "--pair", "a.txt", "b.txt", "gold.tsv"], in: folder.path)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("strict P 1.000  R 1.000  F1 1.000"))
    let two = try ProgramRun(["evaluate", "beads", "--pair", "a.txt", "b.txt"], in: folder.path)
    #expect(two.status == 2)
  }

  @Test("a folder without pairs, and an unknown feature, are refused with what is wrong")
  func faults() throws {
    let folder = try TemporaryFolder()
    let empty = try ProgramRun(["evaluate", "beads", "--tune", "."], in: folder.path)
    #expect(empty.status == 2)
    #expect(empty.messages.contains("N.gold"))
    let unknown = try ProgramRun(
      ["evaluate", "beads", "--tune", ".", "--without", "nonsense"], in: folder.path)
    #expect(unknown.status == 2)
  }
}
