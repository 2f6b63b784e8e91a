// What goes to standard output and what to standard error.
import Glibc
import TextModel

/// The two streams of the program.
enum Console {
  /// Whether standard error is a terminal, where progress may be shown.
  static var showsProgress: Bool { isatty(STDERR_FILENO) != 0 }

  /// Writes a result to standard output.
  ///
  /// A reader that has gone away (`| head`) ends the program quietly; a result that cannot be
  /// written for another reason ends it with a message, so that nobody takes a part for the whole.
  static func result(_ text: String) { result(Array(text.utf8)) }

  /// Writes a result, byte for byte.
  static func result(_ bytes: [UInt8]) {
    guard let problem = write(bytes, to: STDOUT_FILENO) else { return }
    if problem == EPIPE { exit(0) }
    message("isogloss: standard output: cannot be written: \(String(cString: strerror(problem)))")
    exit(ExitStatus.unusable)
  }

  /// Writes a message and a line end to standard error; names and words from files that stand in it
  /// cannot move the cursor.
  static func message(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.map { OneLine.of(String($0)) + "\n" }.joined()
    _ = write(Array(shown.utf8), to: STDERR_FILENO)
  }

  /// Writes to standard error as it is: progress that overwrites itself.
  static func raw(_ text: String) {
    _ = write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Writes all of `result`; returns the system's error number where that failed.
  private static func write(_ result: [UInt8], to descriptor: Int32) -> Int32? {
    var bytes = result[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      bytes = bytes.dropFirst(count)
    }
    return nil
  }
}
