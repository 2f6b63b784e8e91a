// What goes to standard output and what to standard error.
import Glibc

/// The two streams of the program.
enum Console {
  /// Whether standard error is a terminal, where progress may be shown.
  static var showsProgress: Bool { isatty(STDERR_FILENO) != 0 }

  /// Writes a result to standard output.
  static func result(_ text: String) {
    write(text, to: STDOUT_FILENO)
  }

  /// Writes a message and a line end to standard error.
  static func message(_ text: String) {
    write(text + "\n", to: STDERR_FILENO)
  }

  /// Writes to standard error as it is: progress that overwrites itself.
  static func raw(_ text: String) {
    write(text, to: STDERR_FILENO)
  }

  /// A reader that has gone away (a closed pipe) ends the program quietly, as `head` expects.
  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { exit(0) }
      bytes = bytes.dropFirst(count)
    }
  }
}
