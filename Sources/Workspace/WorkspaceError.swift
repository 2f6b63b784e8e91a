// What can go wrong with a workspace or its files, in words for people.
package import DocumentModel

/// A fault with a workspace, its files, or a file given on the command line.
package enum WorkspaceError: Error, Hashable {
  /// The folder, and with `searched` every folder above it, holds no `isogloss.yaml`.
  case noWorkspace(folder: String, searched: Bool)
  /// A file cannot be read or written.
  case file(path: String, problem: String)
  /// A line of a configuration file is wrong.
  case configuration(file: String, line: Int, column: Int, problem: String)
  /// The rules of sentence segmentation cannot be used.
  case segmentation(SegmentationError)
  /// Another process holds the workspace's lock.
  case locked(path: String, holder: String)
  /// A folder that should become a workspace is one already.
  case alreadyWorkspace(path: String)
}

extension WorkspaceError: CustomStringConvertible {
  /// One line: the file, the line where there is one, what is wrong and what to do.
  package var description: String {
    switch self {
    case .noWorkspace(let folder, searched: true):
      "\(folder): no isogloss.yaml here or in a folder above; run `isogloss init`, or name the "
        + "workspace with --project"
    case .noWorkspace(let folder, searched: false):
      "\(folder): no isogloss.yaml in this folder; name another, or run `isogloss init` there"
    case .file(let path, let problem): "\(path): \(problem)"
    case .configuration(let file, let line, let column, let problem):
      "\(file):\(line):\(column): \(problem)"
    case .segmentation(let error): error.description
    case .locked(let path, let holder):
      "\(path): \(holder) is building here; wait for it to end, then run this again"
    case .alreadyWorkspace(let path):
      "\(path) exists already; nothing was changed"
    }
  }
}
