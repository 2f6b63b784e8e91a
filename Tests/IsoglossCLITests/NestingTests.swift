// Files that are deep rather than long: no reader may run out of stack, or take for ever.
import Foundation
import TestSupport
import Testing

@Suite struct NestingTests {
  private struct Deep: Sendable {
    let file: String
    let text: String
    let arguments: [String]

    init(_ file: String, _ text: String, _ arguments: [String] = ["outline"]) {
      (self.file, self.text) = (file, text)
      self.arguments =
        arguments + (arguments == ["glossary", "check"] || arguments.count == 1 ? [file] : [])
    }
  }

  private static func times(_ text: String, _ count: Int = 100_000) -> String {
    String(repeating: text, count: count)
  }

  /// Every word is an alias of nine of the word before.
  private static let laughs = (0..<9).reduce(into: "a0: &a0 [x]\n") { text, level in
    let words = Array(repeating: "*a\(level)", count: 9).joined(separator: ",")
    text += "a\(level + 1): &a\(level + 1) [\(words)]\n"
  }

  private static let all: [Deep] = [
    Deep("a.html", times("<div>", 1_000_000) + "x"),
    Deep("b.html", times("<ol><li>") + "x"),
    Deep("c.html", times("<b><p><table>") + "x"),
    Deep("a.md", times("> ") + "x\n"),
    Deep("b.md", times("- ") + "x\n"),
    Deep("c.md", times("[") + "x" + times("]") + "\n"),
    Deep("d.md", times("*a _b ") + "\n"),
    Deep("e.md", (0..<1_000).map { times(" ", 2 * $0) + "- x\n" }.joined()),
    Deep("a.adoc", times("*") + " x\n" + times("=") + "\n"),
    Deep("a.rst", times("  ", 50_000) + "* x\n"),
    Deep("a.txt", times("(一)（1）1.a)") + "\n"),
    Deep("a.tmx", "<tmx>" + times("<a>"), ["lint", "a.tmx"]),
    Deep("a.xlf", "<xliff version=\"2.0\">" + times("<group>"), ["lint", "a.xlf"]),
    Deep("a.jsonl", "{\"source\":" + times("[") + "\n", ["convert", "a.jsonl", "--format", "tsv"]),
    Deep("b.jsonl", times("{\"source\":") + "\n", ["convert", "b.jsonl", "--format", "tsv"]),
    Deep("a.yaml", "glossary: a\nconcepts: " + times("["), ["glossary", "check"]),
    Deep("b.yaml", "glossary: a\nconcepts: " + times("{a: "), ["glossary", "check"]),
    Deep("c.yaml", (0..<3_000).map { times(" ", $0) + "a:\n" }.joined(), ["glossary", "check"]),
    Deep("d.yaml", times("- ", 50_000) + "\n", ["glossary", "check"]),
    Deep("e.yaml", laughs + "glossary: *a9\nconcepts: *a9\n", ["glossary", "check"]),
    Deep("f.yaml", laughs + "? *a9\n: x\n", ["glossary", "check"]),
    Deep("isogloss.yaml", laughs + "isogloss: 1\nname: *a9\n", ["build"]),
    Deep("isogloss.yaml", "isogloss: 1\nname: " + times("["), ["build"]),
    Deep(
      "g.yaml",
      "t: &t {term: x}\nl: &l [\(times("*t,", 1_000))]\nc: &c {id: a, terms: {en: *l}}\n"
        + "glossary: a\nconcepts: [\(times("*c,", 10_000))]\n", ["glossary", "check"]),
  ]

  @Test("A deep file would be the end of the program", arguments: 0..<24)
  func deep(number: Int) throws {
    let deep = Self.all[number]
    let folder = try TemporaryFolder()
    try folder.write(deep.text, to: deep.file)
    var arguments = deep.arguments
    if arguments == ["build", "isogloss.yaml"] { arguments = ["build"] }
    let run = try ProgramRun(
      arguments, in: folder.path,
      launcher: ["/usr/bin/env", "prlimit", "--as=\(8 << 30)", "timeout", "120"])
    #expect(
      [0, 1, 2].contains(run.status), "\(deep.file): \(run.status) \(run.messages.prefix(300))")
    #expect(run.messages.count < 2_000, "\(run.messages.prefix(300))")
  }
}
