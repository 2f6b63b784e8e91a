// What people do that writes files, on files as short as they can be.
import Foundation
import TestSupport

/// Something people do that writes files, on files as short as they can be.
struct WritingScenario: Sendable, CustomStringConvertible {
  /// What is done.
  let description: String
  /// The files before it.
  let files: [String: String]
  /// Commands that are run first.
  var preparation: [[String]] = []
  /// Files that are changed after them.
  var changed: [String: String] = [:]
  /// The command.
  let arguments: [String]

  /// Another folder with the files of `folder`.
  static func copy(of folder: TemporaryFolder) throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      try FileManager.default.copyItem(
        atPath: folder.path + "/" + name, toPath: copy.path + "/" + name)
    }
    return copy
  }

  /// A folder in which the command can be run.
  func prepared() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    for arguments in preparation { _ = try ProgramRun(arguments, in: folder.path) }
    for (name, text) in changed { try folder.write(text, to: name) }
    return folder
  }

  /// The files of a folder but the program's own and temporary ones.
  static func contents(of folder: TemporaryFolder) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where !name.split(separator: "/").contains(where: { $0.hasPrefix(".isogloss") }) {
      contents[name] = try? Data(contentsOf: URL(filePath: folder.path).appending(path: name))
    }
    return contents
  }

  private static let workspace = [
    "isogloss.yaml": "isogloss: 1\nname: w\n",
    "glossary/w.yaml": """
    glossary: w
    concepts:
      - id: forum   # the one that matters
        terms:
          en:
            - {term: China-CELAC Forum, status: preferred}

    """,
    "alignments/a/pair.yaml": """
    title: A
    source: {id: a-en, file: a.en.txt, language: en, kind: original}
    target: {id: a-zh, file: a.zh.txt, language: zh-Hans, kind: translation}

    """,
    "alignments/a/a.en.txt": """
    The Global Development Initiative (GDI) helps all.
    The Global Development Initiative is open to all.

    """,
    "alignments/a/a.zh.txt": "全球发展倡议帮助各国。\n全球发展倡议对各国开放。\n",
  ]

  private static let table = "source\ttarget\n" + String(repeating: "Hello.\t你好。\n", count: 20)

  private static let mixed =
    "The China-LAC Forum met. The China-LAC Forum grew. The China–LAC Forum ended.\n"

  static let all = [
    WritingScenario(
      description: "the first build", files: workspace,
      arguments: ["build", "-q", "--jobs", "1"]),
    WritingScenario(
      description: "a build over an older one", files: workspace,
      preparation: [["build", "-q"]],
      changed: [
        "alignments/a/a.en.txt": "The Global Security Initiative (GSI) helps all.\nIt is open.\n"
      ],
      arguments: ["build", "-q", "--jobs", "1"]),
    WritingScenario(
      description: "accepting terms", files: workspace, preparation: [["build", "-q"]],
      arguments: ["glossary", "accept", "--all"]),
    WritingScenario(
      description: "importing a glossary",
      files: workspace.merging(["more.csv": "id,language,term\nx,en,Xinhua\n"]) { $1 },
      arguments: ["glossary", "import", "more.csv"]),
    WritingScenario(
      description: "mending two files", files: ["a.md": mixed, "b.md": mixed],
      arguments: ["lint", "--fix", "a.md", "b.md"]),
    WritingScenario(
      description: "converting over an older file",
      files: ["a.tsv": table, "a.tmx": "<tmx>the old one</tmx>"],
      arguments: ["convert", "-q", "a.tsv", "-o", "a.tmx"]),
    WritingScenario(
      description: "converting into two files", files: ["a.tsv": table],
      arguments: [
        "convert", "-q", "a.tsv", "--from", "en", "--to", "zh", "--format", "moses", "-o", "m",
      ]),
    WritingScenario(
      description: "writing beads with -o",
      files: workspace.merging(["links.jsonl": "{}\n"]) { $1 },
      arguments: [
        "align", "alignments/a/a.en.txt", "alignments/a/a.zh.txt", "-q", "-o", "links.jsonl",
      ]),
    WritingScenario(
      description: "making a workspace", files: ["a": ""], arguments: ["init", "w"]),
  ]
}
