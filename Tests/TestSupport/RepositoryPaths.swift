// Where tests find fixtures, the sample workspace and, where present, measuring data.
package import FoundationEssentials

/// Folders that tests read from.
package enum RepositoryPaths {
  /// The top of the source tree.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Gold data for measuring, which lies beside the source tree on some machines only.
  ///
  /// Tests that need it are skipped where it is missing:
  /// `@Test(.enabled(if: RepositoryPaths.evaluation != nil))`.
  package static let evaluation: URL? = optional("../shared/eval")

  /// Published grammars (DTDs, schemas), which lie beside the source tree on some machines only.
  package static let standards: URL? = optional("../shared/standards")

  /// The fixtures folder of a test target, such as `TextModel`.
  package static func fixtures(_ target: String) -> URL {
    root.appending(path: "Tests/\(target)Tests/Fixtures")
  }

  private static func optional(_ path: String) -> URL? {
    let url = root.appending(path: path).standardized
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
