// The readers of what people write about their work: settings, lists, labels.
import Evaluation
import FoundationEssentials
import Linting
import TestSupport
import Workspace

extension FuzzTarget {
  /// The readers of settings, baselines, comments, ignore files and gold data.
  static func settings() throws -> [FuzzTarget] {
    [
      FuzzTarget(
        name: "settings",
        seeds: { try FuzzSeeds.files("", "isogloss.yaml") + [Array(settingsFile.utf8)] },
        tokens: FuzzTokens.yaml + [
          "lint:\n", "suppressions:\n", "../", "/etc/passwd", "url: \"http://x\"",
        ]
      ) { bytes in
        try FuzzFault.refusing { _ = try Configuration(file: "fuzz", bytes: bytes) }
      },
      try inWorkspace(
        "pair", file: "alignments/a/pair.yaml",
        seeds: {
          try FuzzSeeds.files("alignments/action-plan", "pair.yaml")
        }
      ) { _ = try $0.pairs() },
      try inWorkspace(
        "sources", file: "sources.yaml",
        seeds: {
          try FuzzSeeds.files("glossary/sources", ".yaml")
        }
      ) { _ = try $0.sources() },
      try ignoring(),
      FuzzTarget(
        name: "baseline", seeds: { [Array(baseline.utf8)] }, tokens: FuzzTokens.table + ["# ", "/"]
      ) { bytes in
        try FuzzFault.refusing { _ = try Baseline(file: "fuzz", bytes: bytes) }
      },
      FuzzTarget(
        name: "gold",
        seeds: {
          try ["action-plan", "wang-yi-article"].flatMap {
            try FuzzSeeds.files("Tests/AlignmentTests/Fixtures/\($0)", ".tsv")
          } + FuzzSeeds.files("Tests/TermExtractionTests/Fixtures/other-subjects", ".tsv")
            + [Array("0-0 1-2 S\n0:1\n[0, 1]:[2]:0.5\n{\"source\":[0],\"target\":[1]}\n".utf8)]
        }, tokens: FuzzTokens.table + FuzzTokens.json + ["0-0", ":", "[0,1]:[1]"]
      ) { bytes in
        try FuzzFault.refusing { _ = try BeadFileReader.read(bytes, name: "fuzz") }
        try FuzzFault.refusing { _ = try BeadFileReader.produced(bytes, name: "fuzz") }
        try FuzzFault.refusing { _ = try WordLinkFileReader.read(bytes, name: "fuzz") }
        try FuzzFault.refusing { _ = try TermLabels(bytes, name: "fuzz") }
        try FuzzFault.refusing { _ = try GoldTable(bytes, name: "fuzz") }
      },
    ]
  }

  private static let settingsFile = """
    isogloss: 1
    name: x
    glossary: glossary/x.yaml
    embeddings: {url: "http://localhost:8000", model: m}
    lint:
      paths: [docs]
      exclude: ["*.tmp", "!a", "b/**/c"]
      select: [inconsistent-name]
      fail-on: warning
      baseline: base.tsv
      rules: {inconsistent-name: off, term-case: {severity: error}}
      suppressions:
        - {paths: ["a/"], rules: [term-case], reason: quoted}

    """

  private static let baseline =
    "# isogloss lint baseline, version 1\n# fingerprint, rule, document, text\n"
    + "ab12/1\tterm-case\ta.md\tthe Forum\n"

  /// A file of a workspace, read by `body`.
  private static func inWorkspace(
    _ name: String, file: String, seeds: @escaping () throws -> [[UInt8]],
    _ body: @escaping (Workspace) throws -> Void
  ) throws -> FuzzTarget {
    let folder = try TemporaryFolder()
    try folder.write("isogloss: 1\nname: x\nsources: sources.yaml\n", to: "isogloss.yaml")
    try folder.write("", to: file)
    let workspace = try Workspace(folder: folder.path, searching: false)
    return FuzzTarget(
      name: name, seeds: seeds, tokens: FuzzTokens.yaml + ["file: ../x", "language: zh"]
    ) {
      bytes in
      try folder.write(bytes: bytes, to: file)
      try FuzzFault.refusing { try body(workspace) }
    }
  }

  /// A walk through a folder with an ignore file.
  private static func ignoring() throws -> FuzzTarget {
    let folder = try TemporaryFolder()
    for name in ["a.md", "b/c.txt", "b/long name.md", "b/d/e[1].md", "中/文.md"] {
      try folder.write("x", to: name)
    }
    let walk = DocumentWalk(root: folder.path)
    return FuzzTarget(
      name: "ignoring",
      seeds: { [Array("*.md\n!b/\n/a.md\n**/c.txt\n[a-z]?[[:alpha:]]\\*\n#\n".utf8)] },
      tokens: ["*", "**", "**/", "/", "!", "[", "]", "[!a-", "[[:digit:]]", "?", "\\", "#"]
    ) { bytes in
      try folder.write(bytes: bytes, to: ".gitignore")
      try FuzzFault.refusing { _ = try walk.files(at: [folder.path]) }
    }
  }
}
