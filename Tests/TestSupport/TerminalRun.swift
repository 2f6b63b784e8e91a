// Runs the built program in a terminal, as a person at the keys would.
import Foundation

/// One run of the program in a terminal of its own.
package final class TerminalRun {
  private let process = Process()
  private let master: Int32
  private let terminal: FileHandle
  /// Everything that went to the terminal so far.
  package private(set) var output = ""

  /// TIOCGPTN and TIOCSPTLCK of Linux, which Swift does not see.
  private static let getNumber: UInt = 0x8004_5430
  private static let setLock: UInt = 0x4004_5431

  /// What cannot be had.
  package enum Failure: Error {
    /// No terminal.
    case noTerminal
  }

  /// Starts `isogloss` with `arguments` in a terminal of 80 columns.
  package init(_ arguments: [String], in folder: String, columns: UInt16 = 80) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var number: Int32 = 0
    var lock: Int32 = 0
    guard master >= 0, ioctl(master, Self.getNumber, &number) == 0,
      ioctl(master, Self.setLock, &lock) == 0,
      case let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY), slave >= 0
    else { throw Failure.noTerminal }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
    terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    process.executableURL = ProgramRun.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = terminal
    process.standardOutput = terminal
    process.standardError = terminal
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    close(master)
  }

  /// Types `keys` once what was typed before has had its effect; returns what the program then shows.
  @discardableResult
  package func type(_ keys: String) -> String {
    var bytes = Array(keys.utf8)
    write(master, &bytes, bytes.count)
    return read()
  }

  /// Waits until the program shows `text`; false where that takes too long.
  package func waits(for text: String) -> Bool {
    for _ in 0..<200 {
      if output.contains(text) { return true }
      read(milliseconds: 50)
    }
    return false
  }

  /// Sends a signal.
  package func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Waits for the program to end, and ends it where that takes too long; returns its exit status, or minus the signal that ended it.
  package func end() -> Int32 {
    for _ in 0..<500 where process.isRunning { read(milliseconds: 20) }
    if process.isRunning { send(SIGKILL) }
    process.waitUntilExit()
    read(milliseconds: 20)
    return process.terminationReason == .exit
      ? process.terminationStatus : -process.terminationStatus
  }

  /// Whether the terminal echoes what is typed and hands it over line by line, as it did at first.
  package var isRestored: Bool {
    var state = termios()
    tcgetattr(terminal.fileDescriptor, &state)
    let flags = tcflag_t(ECHO | ICANON | ISIG)
    return state.c_lflag & flags == flags
  }

  /// Reads what the program shows until it has been quiet for a while.
  @discardableResult
  private func read(milliseconds: Int32 = 300) -> String {
    var shown = ""
    var input = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while poll(&input, 1, milliseconds) > 0, input.revents & Int16(POLLIN) != 0 {
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      shown += String(decoding: buffer[..<count], as: UTF8.self)
    }
    output += shown
    return shown
  }
}
