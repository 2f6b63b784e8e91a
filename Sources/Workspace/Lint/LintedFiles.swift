// Which files a run of the linter looks at.
import FoundationEssentials

/// Finds the documents that paths on the command line stand for.
package enum LintedFiles {
  private static let endings = ["md", "markdown", "mdown", "mkd", "txt"]

  /// The files at `paths`, folders walked; each once, in the order of the paths and of the names in
  /// each folder.
  ///
  /// In a folder hidden files, symbolic links and files of other kinds are passed over; a file that
  /// is named itself is always read.
  /// - Throws: ``WorkspaceError/file(path:problem:)`` where there is nothing at a path.
  package static func expand(_ paths: [String]) throws(WorkspaceError) -> [String] {
    var files: [String] = []
    var seen: Set<String> = []
    for path in paths {
      guard path == "-" || FileReading.exists(path) else {
        throw .file(path: path, problem: "there is no such file or folder")
      }
      let found = isFolder(path) ? walk(path) : [path]
      for file in found where seen.insert(file).inserted { files.append(file) }
    }
    return files
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// The documents below a folder, without recursion: folders may lie as deep as they like.
  private static func walk(_ root: String) -> [String] {
    var files: [String] = []
    var open = [root.hasSuffix("/") && root.count > 1 ? String(root.dropLast()) : root]
    while let folder = open.popLast() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      var folders: [String] = []
      for name in names.sorted() where !name.hasPrefix(".") {
        let path = folder == "." ? name : folder + "/" + name
        if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil { continue }
        if isFolder(path) {
          folders.append(path)
        } else if endings.contains(ending(of: name)) {
          files.append(path)
        }
      }
      open += folders.reversed()
    }
    return files
  }

  private static func ending(of name: String) -> String {
    name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
  }
}
