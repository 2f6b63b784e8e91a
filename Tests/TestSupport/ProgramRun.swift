// Runs the built program as a user would.
import Foundation

/// One run of the program: what it printed and how it ended.
package struct ProgramRun {
  /// The exit status.
  package let status: Int32
  /// What went to standard output.
  package let output: String
  /// What went to standard error.
  package let messages: String

  /// The lines of standard output.
  package var lines: [Substring] { output.split(separator: "\n") }

  /// Runs `isogloss` with `arguments`.
  ///
  /// - Parameters:
  ///   - folder: The folder to run in.
  ///   - program: Another program of this package that runs in its place.
  ///   - launcher: A program of the system that starts it, with its arguments.
  ///   - input: What the program reads on standard input.
  ///   - output: Where standard output goes instead of into ``output``.
  ///   - messages: Where standard error goes instead of into ``messages``.
  ///   - killedAfter: After how many milliseconds the program is killed, if it still runs.
  package init(
    _ arguments: [String], in folder: String, program: String = "isogloss",
    launcher: [String] = [], input: String = "", output: String? = nil, messages: String? = nil,
    killedAfter: Int? = nil
  ) throws {
    let process = Process()
    let own = Self.executable.deletingLastPathComponent().appending(path: program).path
    let words = launcher + [own] + arguments
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.currentDirectoryURL = URL(filePath: folder)
    // The dictionary of whoever runs the tests must not change their results.
    process.environment = ProcessInfo.processInfo.environment.merging(
      [
        "XDG_DATA_HOME": folder + "/no-data", "XDG_CACHE_HOME": folder + "/.isogloss-cache",
        "NO_COLOR": "1",
      ], uniquingKeysWith: { $1 })
    let files = try TemporaryFolder()
    let names = ["in", "out", "err"].map { files.path + "/" + $0 }
    for name in names { try Data().write(to: URL(filePath: name)) }
    try Data(input.utf8).write(to: URL(filePath: names[0]))
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: names[0]))
    process.standardOutput = try FileHandle(
      forWritingTo: URL(filePath: output ?? names[1]))
    process.standardError = try FileHandle(
      forWritingTo: URL(filePath: messages ?? names[2]))
    try process.run()
    if let killedAfter {
      usleep(UInt32(killedAfter) * 1000)
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = try files.read("out")
    self.messages = try files.read("err")
  }

  /// The program lies beside the test runner.
  static let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "isogloss")
}
