// A progress bar on a terminal, and nothing elsewhere.
import Synchronization

/// A bar on standard error that overwrites itself.
final class ProgressBar: Sendable {
  private let shown: Bool
  private let lastLine = Mutex("")

  /// Creates a bar that shows only on a terminal, and never where `quiet`.
  init(quiet: Bool) {
    shown = Console.showsProgress && !quiet
  }

  /// Shows how far the work is, 0 to 1, and what is being done.
  func update(_ fraction: Double, _ what: String) {
    guard shown else { return }
    let width = 24
    let filled = min(width, max(0, Int(fraction * Double(width))))
    let bar = String(repeating: "━", count: filled) + String(repeating: "┄", count: width - filled)
    let line = "\(bar) \(what.prefix(48))"
    lastLine.withLock { lastLine in
      guard line != lastLine else { return }
      lastLine = line
      Console.raw("\r\u{1B}[K" + line)
    }
  }

  /// Removes the bar.
  func clear() {
    lastLine.withLock { lastLine in
      guard shown, !lastLine.isEmpty else { return }
      lastLine = ""
      Console.raw("\r\u{1B}[K")
    }
  }
}
