// A folder of documents to lint, removed afterwards.
import FoundationEssentials
import Linting
import Workspace

/// A folder of made-up documents, removed when the value is released.
final class LintFolder {
  private let url: URL

  /// Writes `files` documents of about `size` bytes, a hundred to a folder.
  init(_ setup: LintBenchmark.Setup, files: Int, size: Int) throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "isogloss-benchmark-\(UUID().uuidString)")
    var corpus = try LintCorpus(chinese: false, glossary: setup.glossary)
    for index in 0..<files {
      let folder = url.appending(path: "\(index / 100)")
      if index % 100 == 0 {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      }
      try Data(corpus.document(size)).write(to: folder.appending(path: "\(index).md"))
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Lints the folder as the program does; how many findings there are.
  func lint(_ setup: LintBenchmark.Setup, jobs: Int) throws -> Int {
    let files = try DocumentWalk(root: url.path).files(at: [url.path])
    let linter = Linter(
      loader: DocumentLoader(), rules: setup.rules, glossary: setup.terms, jobs: jobs)
    return linter.run(files).findings.count
  }
}
