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
