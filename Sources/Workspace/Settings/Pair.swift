// Two renderings of one text that the workspace keeps aligned.

/// Two renderings of one text, as a `pair.yaml` describes them.
package struct Pair: Hashable, Sendable {
  /// The name of the file that makes a folder a pair.
  package static let fileName = "pair.yaml"
  /// The name of the file of beads.
  package static let linksName = "links.jsonl"

  /// The name of the pair's folder.
  package var name: String
  /// The pair's folder, relative to the workspace.
  package var folder: String
  /// What the text is.
  package var title: String
  /// The rendering that the other one is measured against.
  package var source: SourceEntry
  /// The other rendering.
  package var target: SourceEntry

  /// The file of beads, relative to the workspace.
  package var links: String { folder + "/" + Self.linksName }

  /// Reads a `pair.yaml` that stands in `folder`, relative to the workspace.
  init(file: String, bytes: [UInt8], name: String, folder: String) throws(WorkspaceError) {
    let mapping = try YAMLMapping(
      file: file, bytes: bytes, keys: ["title", "source", "target", "note"])
    self.name = name
    self.folder = folder
    title = try mapping.required("title")
    let side = SourceEntry.keys
    source = try SourceEntry(try mapping.child("source", keys: side), folder: folder)
    target = try SourceEntry(try mapping.child("target", keys: side), folder: folder)
  }
}
