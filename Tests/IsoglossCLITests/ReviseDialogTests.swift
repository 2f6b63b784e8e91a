// isogloss revise in a terminal, key by key.
import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct ReviseDialogTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "双方同意。\n\n对话将继续！\n\n第三句话在这里，" + String(repeating: "很长", count: 60) + "。\n", to: "a.zh.txt")
    try folder.write("Both agreed.\n\nTalks go on!\n\nThe \u{1B}[31mthird one.\n", to: "b.en.txt")
    let run = try ProgramRun(
      ["align", "a.zh.txt", "b.en.txt", "--format", "jsonl", "-o", "l.jsonl", "-q"],
      in: folder.path)
    #expect(run.status == 0)
  }

  private func origins() throws -> [String] {
    try folder.read("l.jsonl").split(separator: "\n").dropFirst().map { line in
      ["automatic", "confirmed", "corrected"].first { line.contains("\"\($0)\"") } ?? "?"
    }
  }

  private func start(_ options: [String] = []) throws -> TerminalRun {
    let terminal = try TerminalRun(["revise", "l.jsonl"] + options, in: folder.path)
    #expect(terminal.waits(for: "bead 1 of 3"))
    return terminal
  }

  @Test("Keys confirm, go on and back, merge, undo and split; q saves all of it at once")
  func keys() throws {
    let before = try folder.read("l.jsonl")
    let terminal = try start()
    #expect(terminal.type("y").contains("bead 2 of 3, 1 decided"))
    #expect(terminal.type("m").contains("bead 2 of 2"))
    #expect(terminal.type("u").contains("bead 2 of 3"))
    #expect(terminal.type("p").contains("bead 1 of 3"))
    #expect(terminal.type("\u{1B}[B").contains("bead 2 of 3"))
    #expect(terminal.type("n").contains("bead 3 of 3"))
    #expect(terminal.type("n").contains("this is the last bead"))
    #expect(terminal.type("s").contains("source segments come before the cut (0–1"))
    #expect(terminal.type("1\r").contains("target segments"))
    #expect(terminal.type("0\r").contains("bead 3 of 4"))
    #expect(try folder.read("l.jsonl") == before, "nothing is written before the end")
    terminal.type("q")
    #expect(terminal.end() == 0)
    #expect(terminal.isRestored)
    #expect(try origins() == ["confirmed", "automatic", "corrected", "corrected"])
  }

  @Test("The screen keeps to 80 columns, Chinese and control characters included")
  func width() throws {
    let terminal = try start()
    let screen = terminal.type("nn")
    #expect(screen.contains("很长很长"))
    #expect(!screen.contains("\u{1B}[31m"))
    for line in screen.components(separatedBy: "\r\n") {
      let text = line.replacing("\u{1B}[K", with: "").replacing("\u{1B}[H", with: "")
        .replacing("\u{1B}[J", with: "").replacing("\r", with: "")
      let cells = text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
      #expect(cells <= 80, "\(text)")
    }
    terminal.type("q")
    #expect(terminal.end() == 0)
  }

  @Test("Beads can be visited from the least sure one on")
  func leastSureFirst() throws {
    let lines = try folder.read("l.jsonl").split(separator: "\n").map(String.init)
    var changed = lines
    changed[3] = lines[3].replacing(/"confidence":[0-9.]+/, with: "\"confidence\":0.01")
    try folder.write(changed.joined(separator: "\n") + "\n", to: "l.jsonl")
    let terminal = try TerminalRun(["revise", "l.jsonl", "--least-sure-first"], in: folder.path)
    #expect(terminal.waits(for: "bead 3 of 3"))
    terminal.type("yq")
    #expect(terminal.end() == 0)
    #expect(try origins() == ["automatic", "automatic", "confirmed"])
  }

  @Test(
    "A signal gives the terminal back and loses no decision", arguments: [SIGINT, SIGTERM, SIGHUP])
  func signals(number: Int32) throws {
    let terminal = try start()
    terminal.type("y")
    terminal.send(number)
    #expect(terminal.end() == -number)
    #expect(terminal.isRestored)
    #expect(terminal.output.hasSuffix("confirmed  0 – 0\r\n"))
    #expect(try origins() == ["confirmed", "automatic", "automatic"])
  }

  @Test("Ctrl-C asks before decisions are lost, and leaves the file as it was if they shall be")
  func interrupt() throws {
    let before = try folder.read("l.jsonl")
    let terminal = try start()
    terminal.type("y")
    #expect(terminal.type("\u{3}").contains("leave without saving?"))
    #expect(terminal.type("n").contains("bead 2 of 3"))
    terminal.type("\u{3}")
    terminal.type("y")
    #expect(terminal.end() == 0)
    #expect(terminal.isRestored)
    #expect(try folder.read("l.jsonl") == before)
  }

  @Test("A file that another program changed meanwhile is not overwritten, and the work is kept")
  func changedMeanwhile() throws {
    let terminal = try start()
    terminal.type("y")
    let other = try folder.read("l.jsonl").replacing("automatic", with: "corrected")
    try folder.write(other, to: "l.jsonl")
    terminal.type("q")
    #expect(terminal.end() == 2)
    #expect(try folder.read("l.jsonl") == other)
    #expect(try folder.read("l.jsonl.revised").contains("confirmed"))
  }
}
