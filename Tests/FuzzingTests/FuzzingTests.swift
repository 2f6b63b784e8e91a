// A short run of the fuzzer; `make fuzz` runs it for longer.
import TestSupport
import Testing

@Suite struct FuzzingTests {
  /// How many inputs a target gets; those that take long get fewer.
  private static let inputs = "20"

  @Test("A damaged or hostile file would crash the program, or hang it", arguments: 0..<4)
  func quarter(number: Int) throws {
    let folder = try TemporaryFolder()
    let list = try ProgramRun(["--list"], in: folder.path, program: "Fuzzing")
    #expect(list.lines.count > 50)
    let quarter = list.lines.indices.filter { $0 % 4 == number }.map { String(list.lines[$0]) }
    let run = try ProgramRun(
      ["--inputs", Self.inputs, "--limit", "60"] + quarter, in: folder.path, program: "Fuzzing")
    #expect(run.status == 0, "\(run.output)")
  }
}
