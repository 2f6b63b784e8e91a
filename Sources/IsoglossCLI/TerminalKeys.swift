// Single keys from a terminal.
import Glibc

/// Reads single keys from a terminal, without a line end.
///
/// The terminal goes back to what it was when the value is released.
final class TerminalKeys {
  private var before = termios()

  /// Takes the terminal; `nil` where standard input or standard error is none.
  init?() {
    guard isatty(STDIN_FILENO) != 0, isatty(STDERR_FILENO) != 0,
      tcgetattr(STDIN_FILENO, &before) == 0
    else { return nil }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &raw)
  }

  deinit { tcsetattr(STDIN_FILENO, TCSANOW, &before) }

  /// The next key; `nil` at the end of input.
  func next() -> Character? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1, byte != 4 else { return nil }
      return Character(Unicode.Scalar(byte))
    }
  }
}
