// The operating system's words for what failed.
import Glibc

/// The operating system's error number, in words.
enum SystemError {
  /// What the last failed call reported, in words: `No such file or directory`.
  static var last: String { String(cString: strerror(errno)) }
}
