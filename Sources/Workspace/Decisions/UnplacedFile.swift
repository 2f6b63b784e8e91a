// The file that keeps decided beads which do not apply.
package import BitextFormats

/// The file beside an alignment that keeps the beads that a person decided and that do not apply to
/// the present texts, until they do again.
package struct UnplacedFile: Sendable {
  /// The file.
  package let path: String

  /// The file that belongs to an alignment: `links.unplaced.jsonl` beside `links.jsonl`.
  package init(beside links: String) {
    let ending = ".jsonl"
    path =
      (links.hasSuffix(ending) ? String(links.dropLast(ending.utf8.count)) : links)
      + ".unplaced" + ending
  }

  /// The beads in the file; none where there is no file.
  ///
  /// - Throws: `BitextFormatError` or ``WorkspaceError`` for a file that cannot be read.
  package func records() throws -> [Links.Record] {
    guard FileReading.exists(path) else { return [] }
    return try LinksReader.read(
      try FileReading.bytes(at: path), name: Workspace.shown(path)
    ).records
  }

  /// Writes `records`, each once; without any, the file is removed.
  package func write(_ records: [Links.Record]) throws(WorkspaceError) {
    var seen: Set<Links.Record> = []
    let distinct = records.filter { seen.insert($0).inserted }
    if distinct.isEmpty {
      try AtomicFile.remove(path)
    } else {
      let text = LinksWriter.file(Links(header: nil, records: distinct))
      try AtomicFile.write(Array(text.utf8), to: path)
    }
  }

  /// Replaces an alignment and this file so that no decided bead is ever missing from both, whenever
  /// the program is cut off: what is added here is added first, what goes from here goes last.
  ///
  /// - Parameter write: Writes the alignment.
  package func replace(
    _ before: [Links.Record], by after: [Links.Record], writing write: () throws -> Void
  ) throws {
    if !Set(after).isSubset(of: before) { try self.write(before + after) }
    try write()
    if before != after { try self.write(after) }
  }
}
