// Kills the program at each of its calls that change files, by strace, where that is installed.
import Foundation

/// A call to the system that changes files, or is about to.
package struct SystemCall: Hashable, Sendable, CustomStringConvertible {
  /// The name: `rename`.
  package let name: String
  /// Which of the calls of that name in the thread it is, from 1.
  package let number: Int

  /// `rename 2`.
  package var description: String { "\(name) \(number)" }

  /// Whether strace is installed and may watch programs; tests that need it are skipped elsewhere.
  package static let canBeWatched: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    let run = try? ProgramRun(
      ["--version"], in: folder.path, launcher: tracer(folder) + ["-e", "trace=write"])
    return run?.status == 0
  }()

  private static let watched = [
    "openat", "write", "pwrite64", "writev", "copy_file_range", "sendfile", "rename", "renameat",
    "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "link", "symlink", "ftruncate",
    "fallocate", "fchmod", "fsync", "fdatasync",
  ]

  /// The calls that a run of the program makes; those that only read are left out.
  package static func made(
    by arguments: [String], in folder: TemporaryFolder
  ) throws -> [SystemCall] {
    let log = try TemporaryFolder()
    let names = "trace=" + watched.map { "?" + $0 }.joined(separator: ",")
    _ = try ProgramRun(arguments, in: folder.path, launcher: tracer(log) + ["-e", names])
    var counts: [String: Int] = [:]
    var calls: Set<SystemCall> = []
    for line in try log.read("log").split(separator: "\n") {
      // `3459  rename("a", "b") = 0`
      let thread = line.prefix { $0 != " " }
      let name = String(line.drop { $0 != " " }.drop { $0 == " " }.prefix { $0 != "(" })
      guard watched.contains(name) else { continue }
      let number = counts["\(thread) \(name)", default: 0] + 1
      counts["\(thread) \(name)"] = number
      let isReading = name == "openat" && !line.contains("O_CREAT")
      if !isReading { calls.insert(SystemCall(name: name, number: number)) }
    }
    return calls.sorted { ($0.name, $0.number) < ($1.name, $1.number) }
  }

  /// Runs the program and has something happen to it as it is about to make this call.
  ///
  /// - Parameter fate: `signal=KILL`, or `error=ENOSPC`: the call then fails.
  package func disturb(
    _ arguments: [String], in folder: TemporaryFolder, with fate: String
  ) throws -> ProgramRun {
    let log = try TemporaryFolder()
    return try ProgramRun(
      arguments, in: folder.path,
      launcher: Self.tracer(log) + [
        "-e", "trace=\(name)", "-e", "inject=\(name):\(fate):when=\(number)",
      ])
  }

  /// What starts a program under watch, its calls written to `log` in a folder.
  package static func tracer(_ log: TemporaryFolder) -> [String] {
    ["/usr/bin/strace", "-f", "-qq", "-o", log.path + "/log"]
  }
}
