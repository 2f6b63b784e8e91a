// Beads that a person decided and that no longer apply, kept for them to look at.
import BitextFormats
import TextModel

/// The file beside a pair's beads that keeps decided beads whose sentences have changed.
enum UnplacedBeads {
  /// The file's name.
  static let fileName = "links.unplaced.jsonl"

  /// Adds beads to the file of a pair.
  ///
  /// - Returns: What a person should be told; `nil` where there is nothing to add.
  static func keep(
    _ records: [Links.Record], of pair: Pair, in workspace: Workspace
  ) throws(WorkspaceError) -> String? {
    guard !records.isEmpty else { return nil }
    let file = pair.folder + "/" + fileName
    let path = workspace.path(file)
    var bytes = FileReading.exists(path) ? try FileReading.bytes(at: path) : []
    for record in records {
      bytes += Array((LinksWriter.line(record).line + "\n").utf8)
    }
    try AtomicFile.write(bytes, to: path)
    return "\(records.count) beads that a person decided no longer apply, since their sentences "
      + "have changed; they are kept in \(file)"
  }
}
