// A stand-off alignment away from its texts.
package import DocumentModel
package import TextModel

/// A stand-off alignment: beads that name their sentences by number, place and id.
package struct Links: Sendable {
  /// One bead with the ids and places of its sentences, where the file gives them.
  package struct Record: Hashable, Sendable {
    /// The bead.
    package var bead: Bead
    /// The stable ids of the source sentences; empty where the file has none.
    package var sourceIDs: [String]
    /// The stable ids of the target sentences; empty where the file has none.
    package var targetIDs: [String]
    /// The bytes of the source sentences in their file; empty where the file does not say.
    package var sourceSpans: [ByteSpan]
    /// The bytes of the target sentences in their file; empty where the file does not say.
    package var targetSpans: [ByteSpan]

    /// Creates a record.
    package init(
      bead: Bead, sourceIDs: [String] = [], targetIDs: [String] = [],
      sourceSpans: [ByteSpan] = [], targetSpans: [ByteSpan] = []
    ) {
      self.bead = bead
      self.sourceIDs = sourceIDs
      self.targetIDs = targetIDs
      self.sourceSpans = sourceSpans
      self.targetSpans = targetSpans
    }
  }

  /// The first line, where the file has one.
  package var header: LinksHeader?
  /// The beads, in the order of the file.
  package var records: [Record]

  /// Creates an alignment of beads that were found elsewhere.
  package init(header: LinksHeader?, records: [Record]) {
    self.header = header
    self.records = records
  }
}

extension Links.Record {
  /// The record of a bead whose texts are at hand.
  package init(_ bead: Bead, in bitext: Bitext) {
    self.init(
      bead: bead,
      sourceIDs: bead.source.map { bitext.source.sentences[$0].id },
      targetIDs: bead.target.map { bitext.target.sentences[$0].id },
      sourceSpans: bead.source.map {
        bitext.source.source.original(bitext.source.sentences[$0].span)
      },
      targetSpans: bead.target.map {
        bitext.target.source.original(bitext.target.sentences[$0].span)
      })
  }
}
