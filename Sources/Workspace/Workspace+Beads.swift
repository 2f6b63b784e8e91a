// The beads of a pair as they stand on disk.
import BitextFormats
package import DocumentModel
import TextModel

extension Workspace {
  /// The beads on disk of a pair, given its texts as they are now; `nil` where there are none, or
  /// those of other texts.
  ///
  /// - Throws: `BitextFormatError` for a file of beads that cannot be read.
  package func beads(
    of pair: Pair, source: Document, target: Document
  ) throws -> [Bead]? {
    let path = path(pair.links)
    guard FileReading.exists(path) else { return nil }
    let links = try LinksReader.read(
      try FileReading.bytes(at: path), name: Workspace.shown(path))
    guard links.header?.source.sha256 == source.source.hash.hex,
      links.header?.target.sha256 == target.source.hash.hex,
      links.records.allSatisfy({ record in
        Self.areOf(source, record.bead.source, record.sourceIDs)
          && Self.areOf(target, record.bead.target, record.targetIDs)
      })
    else { return nil }
    return links.records.map(\.bead)
  }

  /// Whether a document has sentences with these numbers and, where they are given, these ids.
  private static func areOf(_ document: Document, _ numbers: [Int], _ ids: [String]) -> Bool {
    numbers.allSatisfy(document.sentences.indices.contains)
      && (ids.isEmpty || ids == numbers.map { document.sentences[$0].id })
  }
}
