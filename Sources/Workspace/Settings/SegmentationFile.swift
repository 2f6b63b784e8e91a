// Rules of sentence segmentation in a file.
import BitextFormats
package import DocumentModel
import DocumentReaders

/// Rules of sentence segmentation in a file (SRX 2.0).
package enum SegmentationFile {
  /// The rules in the file at `path`.
  ///
  /// - Throws: ``WorkspaceError``, with the line.
  package static func rules(at path: String) throws(WorkspaceError) -> SegmentationRules {
    let bytes = try FileReading.bytes(at: path)
    do throws(SegmentationError) {
      return try SRXReader.read(bytes, name: Workspace.shown(path))
    } catch {
      throw .segmentation(error)
    }
  }

  /// The rules by which the texts of a file of beads were divided; `nil` for our own.
  ///
  /// - Throws: ``WorkspaceError`` where they are not those of the workspace that the file stands in.
  static func rules(of header: LinksHeader, at path: String) throws(WorkspaceError)
    -> SegmentationRules?
  {
    guard let hash = header.segmentation else { return nil }
    let workspace = try Workspace(folder: AtomicFile.folder(of: path), searching: true)
    guard let rules = workspace.segmentation, rules.hash == hash else {
      throw .file(
        path: path,
        problem:
          "its sentences were divided by rules that `segmentation` in isogloss.yaml does not "
          + "name, or that have changed; align the texts again")
    }
    return rules
  }
}
