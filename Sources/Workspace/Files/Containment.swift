// Keeps a workspace's own files inside it, wherever links lead.
import Glibc

/// Keeps a workspace's own files inside it: a folder that somebody else made may hold links.
enum Containment {
  /// Refuses a file or folder that a link leads out of `root` to, and one that a link leads nowhere.
  ///
  /// What does not exist is looked for in the nearest folder above it that does.
  ///
  /// - Parameter relative: The path from `root`.
  /// - Throws: ``WorkspaceError/file(path:problem:)``.
  static func check(_ relative: String, in root: String) throws(WorkspaceError) {
    let whole = AtomicFile.resolved(root)
    var path = root + "/" + relative
    while path != root, path.count > root.count {
      if let real = realpath(path, nil) {
        defer { free(real) }
        let place = String(cString: real)
        if place == whole || place.hasPrefix(whole == "/" ? "/" : whole + "/") { return }
        throw refusal(root + "/" + relative)
      }
      var status = stat()
      if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
        throw refusal(root + "/" + relative)
      }
      path = AtomicFile.folder(of: path)
    }
  }

  private static func refusal(_ path: String) -> WorkspaceError {
    .file(
      path: Workspace.shown(path),
      problem:
        "is reached through a link that leads out of the workspace, which is not followed; put "
        + "the file itself there")
  }
}
