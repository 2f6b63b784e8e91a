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
    let plan = plan(fixes.map { finding($0.0, $0.1, $0.2) })
    #expect(String(decoding: plan.result, as: UTF8.self) == expected)
    #expect(plan.conflicts == conflicts)
  }

  private func plan(_ findings: [Finding], includingUnsafe: Bool = false) -> FixPlan {
    FixPlan(findings, in: Array("abcd".utf8), includingUnsafe: includingUnsafe) {
      $0 == "é" ? nil : Array($0.utf8)
    }
  }

  @Test("A fix that a person should look at is made only when asked for")
  func unsafe() {
    let findings = [finding(0, 1, "X", safe: false)]
    #expect(plan(findings).made.isEmpty)
    #expect(plan(findings, includingUnsafe: true).made.count == 1)
  }

  @Test("What mends a finding together is made together or not at all")
  func whole() {
    var both = finding(0, 1, "X")
    both.fixes.append(Fix(span: ByteSpan(3, 4), replacement: "Y", isSafe: true))
    let between = finding(2, 4, "Z")
    let first = plan([both, between])
    #expect(String(decoding: first.result, as: UTF8.self) == "abZ")
    #expect(first.mended == 1 && first.conflicts == 1)
    both.fixes[1].isSafe = false
    #expect(plan([both]).made.isEmpty)
    both.fixes[1] = Fix(span: ByteSpan(3, 4), replacement: "é", isSafe: true)
    let unwritable = plan([both])
    #expect(unwritable.made.isEmpty && unwritable.unwritable == 1 && unwritable.mended == 0)
  }

  @Test("However fixes overlap, at least one is made, and none over another", arguments: 0..<200)
  func overlaps(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let findings = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      var finding = finding(0, 0, "")
      finding.fixes = []
      var end = 0
      repeat {
        let start = Int.random(in: end...4, using: &random)
        end = Int.random(in: min(start + 1, 4)...4, using: &random)
        finding.fixes.append(
          Fix(span: ByteSpan(start, end), replacement: "\(start)\(end)", isSafe: true))
      } while end < 4
      return finding
    }
    let plan = plan(findings)
    #expect(!plan.made.isEmpty && plan.mended >= 1)
    for (first, second) in zip(plan.made, plan.made.dropFirst()) {
      #expect(first.span.end <= second.span.start && first.span != second.span)
    }
    let whole = findings.count { $0.fixes.allSatisfy { plan.made.contains($0) } }
    #expect(whole >= plan.mended && plan.mended + plan.conflicts == findings.count)
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
