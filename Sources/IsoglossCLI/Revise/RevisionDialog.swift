// Goes through the beads with a person, key by key.
import DocumentModel
import Glibc
import Workspace

/// Goes through the beads with a person, key by key.
final class RevisionDialog {
  private var session: RevisionSession
  private let screen: RevisionScreen
  private var message = ""

  /// How the dialog came to its end.
  private enum End {
    case saved
    case discarded
    case signal(Int32)
  }

  init(session: RevisionSession, screen: RevisionScreen) {
    self.session = session
    self.screen = screen
  }

  /// Runs until the person quits, or a signal ends the program; what was decided is saved either way,
  /// unless the person says otherwise.
  func run(save: (Revision) throws -> Void) throws {
    let terminal = Terminal()
    defer { terminal.restore() }
    let end = end(terminal)
    terminal.restore()
    switch end {
    case .saved: try save(session.revision)
    case .discarded: Console.message("isogloss: nothing was saved")
    case .signal(let number):
      try save(session.revision)
      // Ends as the signal would have, for whoever waits for the program.
      signal(number, SIG_DFL)
      raise(number)
    }
  }

  private func end(_ terminal: Terminal) -> End {
    while true {
      show(terminal)
      let key = terminal.key()
      if key != .resized { message = "" }
      switch key {
      case .character("q"): return .saved
      case .interrupt:
        if session.revision.changes.isEmpty { return .discarded }
        switch leaves(terminal) {
        case nil: continue
        case let end?: return end
        }
      case .ended(let number): return .signal(number)
      case .character("s"):
        if let number = split(terminal) { return .signal(number) }
      default: act(on: key)
      }
    }
  }

  private func show(_ terminal: Terminal) {
    let size = terminal.size
    terminal.show(
      screen.lines(session, message: message, columns: size.columns, rows: size.rows))
  }

  private func act(on key: Terminal.Key) {
    switch key {
    case .character("y"):
      attempt { () throws(RevisionError) in try session.confirm() }
      if !session.next() { message = "confirmed; this is the last bead" }
    case .character("n"), .forward, .enter: if !session.next() { message = "this is the last bead" }
    case .character("p"), .back: if !session.previous() { message = "this is the first bead" }
    case .character("m"): attempt { () throws(RevisionError) in try session.mergeWithNext() }
    case .character("u"): message = session.undo() ? "undone" : "there is nothing to undo"
    case .resized, .escape, .backspace, .interrupt, .ended: break
    case .character: message = "no such key"
    }
  }

  private func attempt(_ step: () throws(RevisionError) -> Void) {
    do {
      try step()
    } catch {
      message = error.problem
    }
  }

  // MARK: - Questions

  /// Asks whether decisions are to be lost; `nil` where the person stays.
  private func leaves(_ terminal: Terminal) -> End? {
    message = "not saved yet: \(session.revision.changes.count); leave without saving? y/n"
    while true {
      show(terminal)
      switch terminal.key() {
      case .character("y"): return .discarded
      case .ended(let number): return .signal(number)
      case .resized: continue
      default:
        message = ""
        return nil
      }
    }
  }

  /// Asks where to cut, and cuts; returns the signal that came instead of an answer.
  private func split(_ terminal: Terminal) -> Int32? {
    guard let bead = session.bead else { return nil }
    var cuts: [Int] = []
    for (side, count) in [("source", bead.source.count), ("target", bead.target.count)] {
      if count == 0 {
        cuts.append(0)
        continue
      }
      switch number(terminal, "split: how many \(side) segments come before the cut", most: count) {
      case .failure(let ended): return ended.signal
      case .success(nil): return nil
      case .success(let cut?): cuts.append(cut)
      }
    }
    attempt { () throws(RevisionError) in try session.split(source: cuts[0], target: cuts[1]) }
    return nil
  }

  /// A signal that came instead of an answer.
  private struct Ended: Error {
    let signal: Int32
  }

  /// Asks for a number from 0; `nil` where the person gives up.
  private func number(
    _ terminal: Terminal, _ question: String, most: Int
  ) -> Result<Int?, Ended> {
    var digits = ""
    defer { message = "" }
    while true {
      message = "\(question) (0–\(most), Enter, Esc)? \(digits)"
      show(terminal)
      switch terminal.key() {
      case .character(let digit) where digit.isASCII && digit.isNumber && digits.count < 6:
        digits.append(digit)
      case .backspace: _ = digits.popLast()
      case .enter:
        if let number = Int(digits), number <= most { return .success(number) }
        digits = ""
      case .escape, .interrupt, .character("q"): return .success(nil)
      case .ended(let signal): return .failure(Ended(signal: signal))
      default: break
      }
    }
  }
}
