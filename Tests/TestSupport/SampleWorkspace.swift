// A copy of the repository's own workspace that a test may change.
package import FoundationEssentials

/// A copy of the repository's own workspace, without what the program proposed.
package struct SampleWorkspace {
  /// The folder that holds the copy.
  package let folder: TemporaryFolder

  /// Copies the settings, the pairs and the glossary.
  package init() throws {
    folder = try TemporaryFolder()
    let files = FileManager.default
    for name in ["isogloss.yaml", "alignments", "glossary"] {
      try files.copyItem(
        at: RepositoryPaths.root.appending(path: name),
        to: URL(filePath: folder.path).appending(path: name))
    }
    try? files.removeItem(atPath: folder.path + "/glossary/candidates")
    for pair in try files.contentsOfDirectory(atPath: folder.path + "/alignments") {
      try? files.removeItem(atPath: folder.path + "/alignments/\(pair)/links.jsonl")
    }
  }

  /// Every file of the copy but the program's own cache and temporary files, by name, with its content.
  package func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where !name.hasPrefix(".isogloss") && !name.contains("/.isogloss-") {
      contents[name] = try? Data(contentsOf: URL(filePath: folder.path).appending(path: name))
    }
    return contents
  }
}
