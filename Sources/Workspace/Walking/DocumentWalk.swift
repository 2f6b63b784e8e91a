// Which files a run of the linter looks at.
import BitextFormats
import DocumentReaders
import Glibc

/// Finds the documents that paths on the command line stand for.
package struct DocumentWalk: Sendable {
  private let root: String
  private let excluded: PathPatterns

  /// Creates a walk.
  ///
  /// - Parameters:
  ///   - root: The folder of the workspace, or the current one.
  ///   - excluded: Paths in it that a walk passes over.
  package init(root: String, excluded: PathPatterns = PathPatterns([])) {
    self.root = AbsolutePath.of(root)
    self.excluded = excluded
  }

  /// The files at `paths`, folders walked; each once, in the order of the paths and of the names in
  /// each folder.
  ///
  /// In a folder are passed over: hidden files, symbolic links, files of other kinds, what git
  /// leaves out, and what the settings exclude. A file that is named itself is always read.
  /// - Parameter standardInputName: The name of what comes on standard input, which `-` stands for.
  /// - Throws: ``WorkspaceError/file(path:problem:)`` where there is nothing at a path, or a folder
  ///   cannot be listed.
  package func files(
    at paths: [String], standardInputName: String = "-"
  ) throws(WorkspaceError) -> [LintedFile] {
    var files: [LintedFile] = []
    var seen: Set<String> = []
    for path in paths {
      guard path == "-" || FileReading.exists(path) else {
        throw .file(path: path, problem: "there is no such file or folder")
      }
      let name = path == "-" ? standardInputName : path
      let found = Self.isFolder(path) ? try walk(path) : [file(path, named: name)]
      for file in found where seen.insert(file.place).inserted { files.append(file) }
    }
    return files
  }

  private func file(_ path: String, named name: String) -> LintedFile {
    let place = name == "-" ? name : place(of: AbsolutePath.of(name))
    return LintedFile(path: path, name: name, place: place)
  }

  private func place(of absolute: String) -> String {
    let folder = root == "/" ? root : root + "/"
    return absolute.hasPrefix(folder) ? String(absolute.dropFirst(folder.count)) : absolute
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private struct Folder {
    /// The path as it is shown, with a slash at its end; empty for the current folder.
    let shown: String
    let absolute: String
    let rules: IgnoreRules
  }

  /// The documents below a folder, without recursion: folders may lie as deep as they like.
  private func walk(_ path: String) throws(WorkspaceError) -> [LintedFile] {
    let absolute = AbsolutePath.of(path)
    let shown = path == "." ? "" : path.hasSuffix("/") ? path : path + "/"
    var files: [LintedFile] = []
    var open = [
      Folder(shown: shown, absolute: absolute, rules: IgnoreRules(folder: absolute))
    ]
    while let folder = open.popLast() {
      open += try enter(folder, &files).reversed()
    }
    return files
  }

  /// Adds the documents of a folder, and returns the folders in it.
  private func enter(
    _ folder: Folder, _ files: inout [LintedFile]
  ) throws(WorkspaceError) -> [Folder] {
    var folders: [Folder] = []
    for entry in try FolderEntry.all(in: folder.absolute) where !entry.name.hasPrefix(".") {
      let isFolder = entry.kind == .folder
      guard isFolder || entry.kind == .file && Self.isDocument(entry.name),
        !folder.rules.leaveOut(entry.name, isFolder: isFolder)
      else { continue }
      let absolute = (folder.absolute == "/" ? "" : folder.absolute) + "/" + entry.name
      let shown = folder.shown + entry.name
      let place = place(of: absolute)
      if excluded.contain(place, isFolder: isFolder) { continue }
      if isFolder {
        let rules = folder.rules.entering(entry.name, at: absolute)
        folders.append(Folder(shown: shown + "/", absolute: absolute, rules: rules))
      } else {
        files.append(LintedFile(path: shown, name: shown, place: place))
      }
    }
    return folders
  }

  private static func isDocument(_ name: String) -> Bool {
    // Memories and tables are read where they are named: they may be something else.
    if [.xliff, .po].contains(BilingualFormat(path: name)) { return !name.hasSuffix(".pot") }
    return name.split(separator: ".").dropFirst().last
      .flatMap { DocumentFormat.endings[$0.lowercased()] }
      // A PDF file takes another program; it is read where it is named itself.
      .map { $0 != .pdf } ?? false
  }
}
