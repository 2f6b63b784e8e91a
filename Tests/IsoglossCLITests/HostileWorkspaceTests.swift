// A workspace that somebody else made may want to reach what lies outside it.
import Foundation
import TestSupport
import Testing

@Suite struct HostileWorkspaceTests {
  private static let secret = "not to be read, not to be written\n"

  /// A small workspace, and a file outside it.
  private static func workspace() throws -> (folder: TemporaryFolder, outside: TemporaryFolder) {
    let folder = try WritingScenario.all[0].prepared()
    let outside = try TemporaryFolder()
    try outside.write(secret, to: "secret")
    return (folder, outside)
  }

  @Test(
    "A link in a workspace would have the program overwrite a person's own files",
    arguments: [
      "alignments/a/links.jsonl", "alignments/a/links.unplaced.jsonl", "glossary/candidates/w.yaml",
      "glossary/w.yaml", ".isogloss/lock", "alignments/a/a.en.txt", "alignments/a/pair.yaml",
    ])
  func links(name: String) throws {
    let (folder, outside) = try Self.workspace()
    let link = URL(filePath: folder.path).appending(path: name)
    try FileManager.default.createDirectory(
      at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? FileManager.default.removeItem(at: link)
    for target in [outside.path + "/secret", outside.path + "/new"] {
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: target)
      for arguments in [["build", "-q"], ["glossary", "accept", "--all"], ["lookup", "forum"]] {
        let run = try ProgramRun(arguments, in: folder.path)
        #expect(!(run.output + run.messages).contains("not to be read"))
      }
      #expect(try outside.names() == ["secret"])
      #expect(try outside.read("secret") == Self.secret)
      try FileManager.default.removeItem(at: link)
    }
  }

  @Test(
    "A folder that is a link would have the program write somewhere else",
    arguments: ["glossary/candidates", "glossary", "alignments", "alignments/a", ".isogloss"])
  func folders(name: String) throws {
    let (folder, outside) = try Self.workspace()
    let place = URL(filePath: folder.path).appending(path: name)
    let other = outside.path + "/moved"
    if FileManager.default.fileExists(atPath: place.path) {
      try FileManager.default.moveItem(atPath: place.path, toPath: other)
    } else {
      try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    }
    let before = try FileManager.default.subpathsOfDirectory(atPath: outside.path).sorted()
    try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: other)
    let run = try ProgramRun(["build", "-q"], in: folder.path)
    #expect(
      run.status == 2 && run.messages.contains("leads out of the workspace"), "\(run.messages)")
    #expect(try FileManager.default.subpathsOfDirectory(atPath: outside.path).sorted() == before)
  }

  @Test("A workspace that is itself reached through a link would be refused")
  func linkToWorkspace() throws {
    let (folder, outside) = try Self.workspace()
    let link = outside.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path)
    let run = try ProgramRun(["build", "-q", "-C", link], in: outside.path)
    #expect(run.status == 0, "\(run.messages)")
  }

  @Test(
    "Settings would have the program read or write outside the workspace",
    arguments: [
      ("isogloss.yaml", "glossary: ../x.yaml"), ("isogloss.yaml", "glossary: /etc/x.yaml"),
      ("isogloss.yaml", "alignments: a/../.."), ("isogloss.yaml", "sources: /etc/passwd"),
      ("isogloss.yaml", "lint: {baseline: ../../x}"), ("isogloss.yaml", "lint: {paths: [/etc]}"),
      ("isogloss.yaml", "name: ../w"),
      (
        "alignments/a/pair.yaml",
        "source: {id: b, file: ../../../../etc/passwd, language: en, kind: original}"
      ),
      (
        "alignments/a/pair.yaml", "source: {id: b, file: /etc/passwd, language: en, kind: original}"
      ),
    ])
  func settings(file: String, line: String) throws {
    let (folder, _) = try Self.workspace()
    let key = line.prefix { $0 != ":" } + ":"
    let old = try folder.read(file).split(separator: "\n").filter { !$0.hasPrefix(key) }
    try folder.write((old + [Substring(line)]).joined(separator: "\n") + "\n", to: file)
    let run = try ProgramRun(["build", "-q"], in: folder.path)
    #expect(run.status == 2, "\(line): \(run.output) \(run.messages)")
    #expect(run.messages.contains("\(file):"), "\(run.messages)")
  }

  @Test("A file would be taken for an option, or a name for a command")
  func names() throws {
    let folder = try TemporaryFolder()
    for name in ["-o.md", "$(touch broken).md", "`touch broken`.pdf", ";touch broken;.md", "|x.md"]
    {
      try folder.write("The China-LAC Forum met.\n", to: name)
    }
    try folder.write("%PDF-1.4\n", to: "-layout.pdf")
    let run = try ProgramRun(["lint", "."], in: folder.path)
    #expect([0, 1, 2].contains(run.status), "\(run.messages)")
    _ = try ProgramRun(["outline", "--", "-layout.pdf"], in: folder.path)
    _ = try ProgramRun(["outline", "./-o.md"], in: folder.path)
    #expect(try folder.names().count == 6)
  }

  @Test(
    "Words of a file in a message would move the cursor of a terminal, or forge another message")
  func controls() throws {
    let folder = try TemporaryFolder()
    try folder.write("isogloss: 1\nname: w\n\"a\\e[2J\\nisogloss: done\": 1\n", to: "isogloss.yaml")
    let run = try ProgramRun(["build", "-C", "."], in: folder.path)
    #expect(run.status == 2 && !run.messages.contains("\u{1B}"))
    #expect(run.messages.split(separator: "\n").count == 1, "\(run.messages)")
  }
}
