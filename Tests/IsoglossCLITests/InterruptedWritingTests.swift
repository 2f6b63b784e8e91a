// The program is killed, or the disk is full, at every point at which it writes.
import Foundation
import TestSupport
import Testing

@Suite struct InterruptedWritingTests {
  @Test(
    "Killed before any of its writes, the program would leave half a file, or a state that it cannot go on from",
    .enabled(if: SystemCall.canBeWatched), arguments: WritingScenario.all)
  func killed(scenario: WritingScenario) throws {
    let prepared = try scenario.prepared()
    let (before, after, calls) = try Self.whole(scenario, prepared)
    #expect(calls.contains { $0.name.hasPrefix("rename") }, "\(scenario) changed nothing")
    for call in calls {
      let folder = try WritingScenario.copy(of: prepared)
      let run = try call.disturb(scenario.arguments, in: folder, with: "signal=KILL")
      #expect(run.status == SIGKILL, "\(scenario) was not killed at \(call)")
      let left = try WritingScenario.contents(of: folder)
      Self.check(left, before, after, "\(scenario), killed at \(call)")
      let again = try ProgramRun(scenario.arguments, in: folder.path)
      let isDone = scenario.arguments.first == "init" && left["w/isogloss.yaml"] != nil
      #expect(again.status == 0 || isDone, "\(scenario), after \(call): \(again.messages)")
      #expect(try WritingScenario.contents(of: folder) == after, "\(scenario), after \(call)")
    }
    print("\(scenario): killed at \(calls.count) points")
  }

  @Test(
    "On a full disk the old file would be lost, or a part of the new one be taken for the whole",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/prlimit")),
    arguments: WritingScenario.all)
  func fullDisk(scenario: WritingScenario) throws {
    let prepared = try scenario.prepared()
    let (before, after, _) = try Self.whole(scenario, prepared, countingCalls: false)
    let longest = after.values.map(\.count).max() ?? 0
    for limit in Set([0, 1, 300, longest / 2, longest - 1]).sorted() {
      for signal in ["--default-signal=XFSZ", "--ignore-signal=XFSZ"] {
        let folder = try WritingScenario.copy(of: prepared)
        let run = try ProgramRun(
          scenario.arguments, in: folder.path,
          launcher: ["/usr/bin/env", signal, "/usr/bin/prlimit", "--core=0", "--fsize=\(limit)"])
        let place = "\(scenario), \(limit) bytes, \(signal)"
        Self.check(try WritingScenario.contents(of: folder), before, after, place)
        if signal.hasPrefix("--default") {
          #expect(run.status == SIGXFSZ || run.status == 0, "\(place): \(run.messages)")
        } else {
          #expect(run.status == 2 || limit > 0 && run.status == 0, "\(place): \(run.messages)")
          // The messages go to a file, too.
          let isSaid = run.messages.contains("cannot be") || limit < 300
          #expect(run.status == 0 || isSaid, "\(place): \(run.messages)")
          #expect(try Self.temporaryFiles(in: folder) == [], "\(place)")
        }
      }
    }
  }

  @Test(
    "A write that fails would pass for done, or leave half a file",
    .enabled(if: SystemCall.canBeWatched), arguments: WritingScenario.all)
  func failing(scenario: WritingScenario) throws {
    let prepared = try scenario.prepared()
    let (before, after, calls) = try Self.whole(scenario, prepared)
    for call in calls where call.name != "unlink" {
      let folder = try WritingScenario.copy(of: prepared)
      let run = try call.disturb(scenario.arguments, in: folder, with: "error=ENOSPC")
      let place = "\(scenario), \(call) fails"
      let left = try WritingScenario.contents(of: folder)
      Self.check(left, before, after, place)
      // What is only kept for the next time may fail without a word.
      #expect(run.status == 0 ? left == after : run.status == 2, "\(place): \(run.messages)")
      if run.status == 2 { #expect(run.messages.contains("No space left"), "\(run.messages)") }
      #expect(try Self.temporaryFiles(in: folder) == [], "\(place)")
    }
    print("\(scenario): \(calls.count) writes failed")
  }

  /// The files before and after an undisturbed run, and the calls that it makes.
  private static func whole(
    _ scenario: WritingScenario, _ prepared: TemporaryFolder, countingCalls: Bool = true
  ) throws -> (before: [String: Data], after: [String: Data], calls: [SystemCall]) {
    let folder = try WritingScenario.copy(of: prepared)
    let before = try WritingScenario.contents(of: folder)
    var calls: [SystemCall] = []
    if countingCalls {
      calls = try SystemCall.made(by: scenario.arguments, in: folder)
    } else {
      let run = try ProgramRun(scenario.arguments, in: folder.path)
      #expect(run.status == 0, "\(run.messages)")
    }
    #expect(try temporaryFiles(in: folder) == [])
    return (before, try WritingScenario.contents(of: folder), calls)
  }

  /// Every file is as before or as after; none is missing that was there, and none is another one.
  private static func check(
    _ files: [String: Data], _ before: [String: Data], _ after: [String: Data], _ place: String
  ) {
    for name in Set(files.keys).union(before.keys) {
      let isWhole = files[name] == before[name] || files[name] == after[name]
      #expect(isWhole, "\(place): \(name) is neither the old nor the new file")
    }
  }

  private static func temporaryFiles(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.split(separator: "/").last?.hasPrefix(".isogloss-") == true }
  }
}
