// Makes the fixes of findings in files.
package import Linting

/// Makes the fixes of findings in files.
package enum FileFixer {
  /// A file before and after its fixes.
  package struct Fixed: Sendable {
    /// The file's path.
    package let path: String
    /// Its bytes before.
    package let old: [UInt8]
    /// Its bytes after.
    package let new: [UInt8]
    /// How many changes were made.
    package let count: Int
    /// How many changes were left out: they overlap others, or the file is not in UTF-8.
    package let left: Int
  }

  /// The files that have fixes, with them made; nothing is written.
  ///
  /// - Throws: ``WorkspaceError`` where a file cannot be read again.
  package static func fixed(
    _ findings: [Finding], includingUnsafe: Bool
  ) throws(WorkspaceError) -> [Fixed] {
    let byFile = Dictionary(grouping: findings, by: \.place.document)
    var files: [Fixed] = []
    for path in byFile.keys.sorted() where path != "-" {
      let plan = FixPlan(byFile[path] ?? [], includingUnsafe: includingUnsafe)
      guard !plan.made.isEmpty else { continue }
      let old = try FileReading.bytes(at: path)
      let isUTF8 = String(validating: old, as: UTF8.self) != nil
      let new = plan.apply(to: old) { isUTF8 ? Array($0.utf8) : nil }
      files.append(
        Fixed(
          path: path, old: old, new: new.bytes, count: plan.made.count - new.unwritable,
          left: plan.conflicts + new.unwritable))
    }
    return files
  }

  /// Writes a fixed file in the place of the old one, atomically.
  ///
  /// - Throws: ``WorkspaceError`` where the file changed since it was read, or cannot be written.
  package static func write(_ fixed: Fixed) throws(WorkspaceError) {
    guard try FileReading.bytes(at: fixed.path) == fixed.old else {
      throw .file(path: fixed.path, problem: "changed while it was read; run this again")
    }
    try AtomicFile.write(fixed.new, to: fixed.path, makingFolders: false)
  }
}
