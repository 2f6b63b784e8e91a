// One bead on the screen.
import BitextFormats
import DocumentModel
import Workspace

/// Lays out the bead at hand, with its neighbours, for a terminal.
struct RevisionScreen {
  let source: Document
  let target: Document
  /// The file of beads.
  let file: String

  /// The keys, in the order in which they are shown.
  static let help =
    "y confirm  n next  p previous  m merge with next  s split  u undo  q save, quit"

  /// The lines of the screen, from its top to its bottom.
  ///
  /// - Parameter message: What the last line says.
  func lines(
    _ session: RevisionSession, message: String, columns: Int, rows: Int
  ) -> [String] {
    let head = [title(session, columns), rule(columns)]
    let foot =
      [rule(columns)] + TerminalText.wrapped(Self.help, columns: columns)
      + [TerminalText.cut(message, columns: columns)]
    let room = max(1, rows - head.count - foot.count)
    var body = self.body(session, columns: columns)
    if body.count > room { body = Array(body.prefix(room - 1)) + ["… (too long for this window)"] }
    body += Array(repeating: "", count: room - body.count)
    return head + body + foot
  }

  private func title(_ session: RevisionSession, _ columns: Int) -> String {
    let place =
      "bead \(session.revision.beads.isEmpty ? 0 : session.place + 1) of "
      + "\(session.revision.beads.count), \(session.decidedCount) decided"
    let name = TerminalText.cut(file, columns: max(8, columns - place.count - 2))
    let gap = max(2, columns - TerminalText.width(name) - place.count)
    return TerminalText.cut(
      name + String(repeating: " ", count: gap) + place, columns: columns)
  }

  private func rule(_ columns: Int) -> String { String(repeating: "─", count: columns) }

  private func body(_ session: RevisionSession, columns: Int) -> [String] {
    guard let bead = session.bead else { return ["There is no bead in this alignment."] }
    let beads = session.revision.beads
    var lines: [String] = []
    if session.place > 0 { lines += neighbour(beads[session.place - 1], columns) }
    lines += ["", status(bead)]
    lines += segments(bead.source, in: source, label: "source", columns)
    lines += segments(bead.target, in: target, label: "target", columns)
    lines.append("")
    if session.place + 1 < beads.count { lines += neighbour(beads[session.place + 1], columns) }
    return lines
  }

  private func status(_ bead: Bead) -> String {
    let decision = bead.origin == .automatic ? "not decided" : bead.origin.rawValue
    let confidence = Int((max(0, min(1, bead.confidence)) * 100).rounded(.down))
    let sides = [bead.source, bead.target].map { side in
      side.isEmpty ? "none" : side.map(String.init).joined(separator: "+")
    }
    return "\(sides[0]) – \(sides[1])  \(confidence)%  \(decision)"
      + (bead.moved ? "  moved" : "")
  }

  /// The segments of a side, each with its number in the bead, which is what a cut counts.
  private func segments(
    _ indices: [Int], in document: Document, label: String, _ columns: Int
  ) -> [String] {
    guard !indices.isEmpty else { return ["", "  \(label): no counterpart"] }
    var lines = ["", "  \(label) (\(document.language))"]
    for (place, index) in indices.enumerated() {
      let text = document.sentences.indices.contains(index) ? document.joinedText(of: [index]) : "?"
      let number = "\(place + 1)"
      let margin = String(repeating: " ", count: max(1, 4 - number.count)) + number + " "
      let wrapped = TerminalText.wrapped(text, columns: max(8, columns - margin.count))
      for (row, line) in wrapped.enumerated() {
        lines.append((row == 0 ? margin : String(repeating: " ", count: margin.count)) + line)
      }
    }
    return lines
  }

  /// A bead before or after the one at hand, a line for each side.
  private func neighbour(_ bead: Bead, _ columns: Int) -> [String] {
    [(bead.source, source), (bead.target, target)].map { indices, document in
      let known = indices.filter(document.sentences.indices.contains)
      let text = known.isEmpty ? "–" : document.joinedText(of: known)
      return TerminalText.cut("  · " + text, columns: columns)
    }
  }
}
