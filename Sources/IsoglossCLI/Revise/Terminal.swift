// The terminal while a program has it to itself.
import Glibc
import Synchronization
import Workspace

/// The terminal while the program has it to itself: keys come one by one, nothing is echoed, and what
/// stood on the screen comes back in the end.
///
/// However the program ends, ``restore()`` must be called before; signals only wake ``key()`` up.
final class Terminal {
  /// What a person did.
  enum Key: Equatable {
    /// A character.
    case character(Character)
    case enter
    case backspace
    case escape
    /// An arrow to the right or down.
    case forward
    /// An arrow to the left or up.
    case back
    /// Ctrl-C or Ctrl-D.
    case interrupt
    /// The window has another size.
    case resized
    /// A signal asks the program to end, or the terminal is gone.
    case ended(Int32)
  }

  private var saved = termios()
  private var isOpen = true

  /// Says what to do where the input or the messages do not go to a terminal.
  static func check() throws {
    guard isatty(STDIN_FILENO) != 0, isatty(STDERR_FILENO) != 0 else {
      throw WorkspaceError.file(
        path: "standard input",
        problem: "is no terminal, so say what to change: --confirm, --merge, --split, --link or "
          + "--unlink (see `isogloss revise --help`)")
    }
  }

  /// Takes the terminal.
  init() {
    tcgetattr(STDIN_FILENO, &saved)
    var raw = saved
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(ICRNL | IXON)
    withUnsafeMutableBytes(of: &raw.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    TerminalSignals.install()
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
    // The other screen, without a cursor.
    Console.raw("\u{1B}[?1049h\u{1B}[?25l")
  }

  /// Gives the terminal back as it was.
  func restore() {
    guard isOpen else { return }
    isOpen = false
    Console.raw("\u{1B}[?25h\u{1B}[?1049l")
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved)
  }

  deinit { restore() }

  /// The columns and rows of the window; 80 by 24 where it does not say.
  var size: (columns: Int, rows: Int) {
    var window = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
    return isKnown ? (Int(window.ws_col), max(4, Int(window.ws_row))) : (80, 24)
  }

  /// Shows lines from the top of the screen on.
  func show(_ lines: [String]) {
    // Each line clears what stood there, so that nothing flickers.
    Console.raw("\u{1B}[H" + lines.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n") + "\u{1B}[J")
  }

  /// Waits for the next key.
  func key() -> Key {
    while true {
      if let signal = TerminalSignals.take() {
        return signal == SIGWINCH ? .resized : .ended(signal)
      }
      guard let byte = byte() else { continue }
      switch byte {
      case nil: return .ended(SIGHUP)
      case 3?, 4?: return .interrupt
      case 13?, 10?: return .enter
      case 8?, 127?: return .backspace
      case 27?: return escape()
      case let first?: if let character = character(first) { return .character(character) }
      }
    }
  }

  /// A byte, `.some(nil)` at the end of the input, `nil` where a signal came first.
  private func byte() -> UInt8?? {
    var byte: UInt8 = 0
    let count = read(STDIN_FILENO, &byte, 1)
    if count == 1 { return byte }
    return count < 0 && errno == EINTR ? nil : .some(nil)
  }

  /// Whether more bytes come at once: those of one key.
  private var hasMore: Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 30) > 0
  }

  private func escape() -> Key {
    guard hasMore, case UInt8(ascii: "[")?? = byte(), hasMore, case let last?? = byte() else {
      return .escape
    }
    switch last {
    case UInt8(ascii: "A"), UInt8(ascii: "D"): return .back
    case UInt8(ascii: "B"), UInt8(ascii: "C"): return .forward
    default:
      while hasMore { _ = byte() }
      return .escape
    }
  }

  /// The character that begins with a byte; its other bytes are there already.
  private func character(_ first: UInt8) -> Character? {
    var bytes = [first]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    while bytes.count < length, hasMore, case let next?? = byte() { bytes.append(next) }
    return String(decoding: bytes, as: UTF8.self).first
  }
}

/// The signals that came while the program has the terminal.
private enum TerminalSignals {
  private static let pending = Atomic<Int32>(0)

  /// Notes signals instead of ending at once; a system call that waits is woken up.
  static func install() {
    // Made now, so that the handler never has to.
    pending.store(0, ordering: .relaxed)
    var wanted = sigset_t()
    sigemptyset(&wanted)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGWINCH] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = {
        TerminalSignals.pending.store($0, ordering: .relaxed)
      }
      sigaction(number, &action, nil)
      sigaddset(&wanted, number)
    }
    // Whoever started the program may have had them blocked, and a block is inherited.
    pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
  }

  /// The signal that came last, if one did.
  static func take() -> Int32? {
    let signal = pending.exchange(0, ordering: .relaxed)
    return signal == 0 ? nil : signal
  }
}
