// What lies in a folder.
import Glibc

/// A file or folder in a folder.
struct FolderEntry {
  /// What it is.
  enum Kind {
    case file
    case folder
    /// A symbolic link, a pipe, a device.
    case other
  }

  let name: String
  let kind: Kind

  /// What lies in the folder at `path`, in the order of the names' bytes.
  ///
  /// - Throws: ``WorkspaceError/file(path:problem:)`` where it cannot be listed.
  static func all(in path: String) throws(WorkspaceError) -> [FolderEntry] {
    guard let folder = opendir(path) else { throw .file(path: path, problem: SystemError.last) }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      entries.append(
        FolderEntry(name: name, kind: kind(Int32(entry.pointee.d_type), path + "/" + name)))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func kind(_ type: Int32, _ path: String) -> Kind {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_UNKNOWN): break
    default: return .other
    }
    // A file system that does not tell at once.
    var status = stat()
    guard lstat(path, &status) == 0 else { return .other }
    return status.st_mode & S_IFMT == S_IFDIR
      ? .folder : status.st_mode & S_IFMT == S_IFREG ? .file : .other
  }
}
