// Tests of isogloss lint --fix and --baseline on files as people have them.
import Foundation
import TestSupport
import Testing

@Suite struct LintFixTests {
  private static let mixed =
    "中拉 The China-LAC Forum met. The China–LAC Forum and China-LAC ties.\r\n"
  private static let mended =
    "中拉 The China-LAC Forum met. The China-LAC Forum and China-LAC ties.\r\n"

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  /// `text` in GB18030, of which it holds ASCII and `中拉–`.
  private static func gb18030(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar {
      case "中": [0xD6, 0xD0]
      case "拉": [0xC0, 0xAD]
      case "–": [0xA8, 0x43]
      default: [UInt8(truncatingIfNeeded: scalar.value)]
      }
    }
  }

  private static let encodings: [(String, @Sendable (String) -> [UInt8], [String])] = [
    ("UTF-8 with a byte order mark", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }, []),
    ("UTF-16LE", { [0xFF, 0xFE] + utf16($0, bigEndian: false) }, []),
    ("UTF-16BE", { [0xFE, 0xFF] + utf16($0, bigEndian: true) }, []),
    ("UTF-16LE without a mark", { utf16($0, bigEndian: false) }, ["--encoding", "utf-16le"]),
    ("GB18030", gb18030, ["--encoding", "gb18030"]),
  ]

  @Test("A file is mended in its own encoding, and twice is as once", arguments: 0..<5)
  func encodings(index: Int) throws {
    let (name, encode, options) = Self.encodings[index]
    let folder = try TemporaryFolder()
    try folder.write(bytes: encode(Self.mixed), to: "a.md")
    let diff = try ProgramRun(["lint", "a.md", "--diff"] + options, in: folder.path)
    #expect(diff.output.contains("-") && diff.output.contains("The China–LAC Forum and"), "\(name)")
    for _ in 0..<2 {
      let run = try ProgramRun(["lint", "a.md", "--fix"] + options, in: folder.path)
      #expect(run.status == 0, "\(name): \(run.messages)")
      #expect(try folder.bytes("a.md") == encode(Self.mended), "\(name)")
    }
  }

  @Test("What a file's encoding cannot hold is left, and that is said")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    // Big5 has no place for the en dash with which most places are written.
    let word = Array("China-LAC. ".utf8)
    try folder.write("China–LAC. China–LAC. China–LAC. China–LAC.\n", to: "a.md")
    try folder.write(bytes: [0xA4, 0xA4] + word + [0x0A], to: "b.md")
    let run = try ProgramRun(
      ["lint", "b.md", "a.md", "--fix", "--encoding", "big5"], in: folder.path)
    #expect(run.status == 2 || run.messages.contains("left since the file's encoding"))
    #expect(try folder.bytes("b.md") == [0xA4, 0xA4] + word + [0x0A])
  }

  @Test("The sample's documents, mended once, have nothing left to mend")
  func sample() throws {
    let folder = try TemporaryFolder()
    for name in ["action-plan/action-plan.mt.en.txt", "wang-yi-article/wang-yi-article.mfa.en.txt"]
    {
      let file = RepositoryPaths.root.appending(path: "alignments/" + name)
      try folder.write(bytes: Array(try Data(contentsOf: file)), to: file.lastPathComponent)
    }
    let names = try folder.names()
    var runs = 0
    while runs < 5 {
      let before = try names.map { try folder.bytes($0) }
      let run = try ProgramRun(["lint", ".", "--fix-unsafe", "--quiet"], in: folder.path)
      #expect(run.status < 2)
      runs += 1
      if try names.map({ try folder.bytes($0) }) == before { break }
    }
    // One run mends, at most one more takes what overlapped, and the last changes nothing.
    #expect(runs <= 3)
    let rest = try ProgramRun(["lint", ".", "--fix-unsafe", "--diff"], in: folder.path)
    #expect(rest.output.isEmpty)
  }

  @Test("A baseline outlives what people do to a document: lines moved, wrapped, added, mended")
  func baseline() throws {
    let folder = try TemporaryFolder()
    let file = RepositoryPaths.root.appending(path: "alignments/action-plan/action-plan.mt.en.txt")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    try folder.write(text, to: "plan.txt")
    func lint(_ arguments: String...) throws -> ProgramRun {
      try ProgramRun(["lint", "plan.txt", "--format", "jsonl"] + arguments, in: folder.path)
    }
    #expect(try lint().lines.count > 1)
    #expect(try lint("--write-baseline", "known").status == 0)
    let known = try folder.read("known")
    #expect(try lint("--write-baseline", "known").status == 0)
    #expect(try folder.read("known") == known)
    #expect(try lint("--baseline", "known").output.isEmpty)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let edits: [(String, String)] = [
      ("lines above", "A new paragraph.\n\nAnother one.\n\n" + text),
      ("a text below", text + "\nA last word.\n"),
      (
        "CRLF",
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
      ),
      ("a title replaced", "Some title\n" + lines.dropFirst().joined(separator: "\n")),
    ]
    for (what, edited) in edits {
      try folder.write(edited, to: "plan.txt")
      let run = try lint("--baseline", "known")
      #expect(run.output.isEmpty && run.status == 0, "\(what): \(run.output)")
    }
    try folder.write(
      text + "\nThe Quux-LAC plan; the Quux–LAC plan; a Quux-LAC plan.\n", to: "plan.txt")
    let new = try lint("--baseline", "known")
    #expect(new.status == 1 && new.lines.count == 1 && new.output.contains("Quux"))
  }

  @Test("Nothing but a baseline is overwritten by a baseline")
  func protected() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.mixed, to: "a.md")
    let run = try ProgramRun(["lint", "a.md", "--write-baseline", "a.md"], in: folder.path)
    #expect(run.status == 2 && run.messages.contains("a.md: is no baseline"))
    #expect(try folder.read("a.md") == Self.mixed)
  }
}
