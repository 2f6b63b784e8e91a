// Takes the text out of PDF files by poppler's pdftotext, where it is installed.
import Glibc

/// Takes the text out of PDF files by poppler's `pdftotext`, where it is installed.
package enum PDFConverter {
  /// What can go wrong.
  package enum Problem: Error, Hashable, Sendable {
    /// There is no `pdftotext` in `PATH`.
    case notInstalled
    /// The program cannot be started, for the system's reason.
    case notStarted(reason: String)
    /// The program refused the file; it may be damaged or locked by a password.
    case refused(status: Int)
    /// The program took too long, or its text is longer than allowed.
    case tooMuch
  }

  /// How long the program may take, in milliseconds.
  private static let longest = 120_000
  private static let pause: UInt32 = 5_000

  /// The layout of a PDF file: XHTML of its pages, blocks, lines and words with their places.
  ///
  /// The program is started itself, without a shell, and reads and writes open files alone.
  /// - Parameter limit: The greatest length of the layout in bytes.
  package static func layout(of bytes: [UInt8], limit: Int) throws(Problem) -> [UInt8] {
    guard let program = program() else { throw .notInstalled }
    guard let input = tmpfile(), let output = tmpfile() else {
      throw .notStarted(reason: SystemReason.last.words)
    }
    defer {
      fclose(input)
      fclose(output)
    }
    guard write(bytes, to: input) else { throw .notStarted(reason: SystemReason.last.words) }
    let status = try run(program, fileno(input), fileno(output), limit)
    guard status == 0 else { throw .refused(status: status) }
    rewind(output)
    var result: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, output)
      if count == 0 { return result }
      result += block[..<count]
      if result.count > limit { throw .tooMuch }
    }
  }

  private static func write(_ bytes: [UInt8], to file: UnsafeMutablePointer<FILE>) -> Bool {
    let written = fwrite(bytes, 1, bytes.count, file)
    rewind(file)
    return written == bytes.count
  }

  /// The program's path; folders that are not named from the root are passed over.
  private static func program() -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").filter { $0.hasPrefix("/") }.map { $0 + "/pdftotext" }
      .first { access($0, X_OK) == 0 }
  }

  /// Runs the program and waits for it; returns its exit status, 255 where a signal ended it.
  private static func run(
    _ program: String, _ input: Int32, _ output: Int32, _ limit: Int
  ) throws(Problem) -> Int {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words = [program, "-bbox-layout", "-enc", "UTF-8", "-", "-"]
      .map { (word: String) in strdup(word) }
    let environment = [strdup("LC_ALL=C.UTF-8")]
    defer { for word in words + environment { free(word) } }
    var child = pid_t()
    let problem = posix_spawn(&child, program, &actions, nil, words + [nil], environment + [nil])
    guard problem == 0 else { throw .notStarted(reason: String(cString: strerror(problem))) }
    return try wait(for: child, output, limit)
  }

  private static func wait(
    for child: pid_t, _ output: Int32, _ limit: Int
  ) throws(Problem) -> Int {
    var status: Int32 = 0
    for _ in 0..<(longest * 1000 / Int(pause)) {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : 255 }
      if ended < 0, errno != EINTR { throw .notStarted(reason: SystemReason.last.words) }
      var file = stat()
      if fstat(output, &file) == 0, file.st_size > limit { break }
      usleep(pause)
    }
    kill(child, SIGKILL)
    waitpid(child, &status, 0)
    throw .tooMuch
  }
}
