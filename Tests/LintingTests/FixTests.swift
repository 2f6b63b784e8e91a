// Tests of fixes and diffs.
import DocumentModel
import DocumentReaders
import Foundation
import Linting
import TestSupport
import Testing
import TextModel

@Suite struct FixTests {
  private func finding(_ start: Int, _ end: Int, _ replacement: String, safe: Bool = true)
    -> Finding
  {
    let place = Place(
      document: "a", span: ByteSpan(start, end), start: TextPosition(line: 1, column: 1),
      end: TextPosition(line: 1, column: 1), byteColumns: (1, 1), text: "", line: "",
      offsetInLine: 0)
    let fix = Fix(span: ByteSpan(start, end), replacement: replacement, isSafe: safe)
    return Finding(rule: "r", severity: .error, place: place, message: "m", fixes: [fix])
  }

  @Test(
    "Fixes are made together where they do not meet; the rest waits for the next run",
    arguments: [
      ([(0, 1, "X"), (2, 3, "Y")], "XbYd", 0), ([(0, 2, "X"), (1, 3, "Y")], "Xcd", 1),
      ([(0, 2, "X"), (0, 2, "X")], "Xcd", 0), ([(0, 2, "X"), (0, 2, "Y")], "Xcd", 1),
      ([(2, 2, "X"), (0, 2, "Y")], "YXcd", 0), ([(0, 9, "X")], "abcd", 0), ([], "abcd", 0),
    ] as [([(Int, Int, String)], String, Int)])
  func together(fixes: [(Int, Int, String)], expected: String, conflicts: Int) {
    let plan = FixPlan(fixes.map { finding($0.0, $0.1, $0.2) }, includingUnsafe: false)
    let result = plan.apply(to: Array("abcd".utf8)) { Array($0.utf8) }
    #expect(String(decoding: result.bytes, as: UTF8.self) == expected)
    #expect(plan.conflicts == conflicts)
  }

  @Test("A fix that a person should look at is made only when asked for")
  func unsafe() {
    let findings = [finding(0, 1, "X", safe: false)]
    #expect(FixPlan(findings, includingUnsafe: false).made.isEmpty)
    #expect(FixPlan(findings, includingUnsafe: true).made.count == 1)
  }

  @Test("No fix is offered over Markdown's marks, which it would take away")
  func marks() throws {
    let text = "The **Belt** and Road."
    let document = LintedDocument(
      try DocumentReader.read(SourceText(name: "a.md", string: text), language: .english))
    #expect(document.fix(ByteSpan(4, 12), "X", isSafe: true) == nil)
    let fix = try #require(document.fix(ByteSpan(4, 8), "X", isSafe: true))
    #expect(fix.span == ByteSpan(6, 10))
  }

  @Test("A diff, applied by patch, gives the new file", arguments: 0..<40)
  func diff(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let old = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      "line \(Int.random(in: 0...9, using: &random))"
    }
    var new = old
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let place = Int.random(in: 0...new.count, using: &random)
      if Bool.random(using: &random), place < new.count {
        new.remove(at: place)
      } else {
        new.insert("new \(place)", at: place)
      }
    }
    let ends = [Bool.random(using: &random) ? "\n" : "", Bool.random(using: &random) ? "\n" : ""]
    let oldText = old.joined(separator: "\n") + (old.isEmpty ? "" : ends[0])
    let newText = new.joined(separator: "\n") + (new.isEmpty ? "" : ends[1])
    let diff = UnifiedDiff.of(Array(oldText.utf8), Array(newText.utf8), name: "text")
    #expect(diff.isEmpty == (oldText == newText))
    guard !diff.isEmpty else { return }
    let folder = try TemporaryFolder()
    try folder.write(oldText, to: "text")
    try folder.write(diff, to: "diff")
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "apply", "-p1", "diff"]
    git.currentDirectoryURL = URL(filePath: folder.path)
    try git.run()
    git.waitUntilExit()
    #expect(git.terminationStatus == 0, "\(diff)")
    #expect(try folder.read("text") == newText)
  }
}
