// Stand-off alignments as JSON lines.
package import DocumentModel
package import TextModel

/// Writes beads as JSON lines, one bead a line, offsets in the users' own bytes.
package enum LinksWriter {
  /// The whole file: the header, where one is given, and a line for each bead.
  ///
  /// - Parameter spans: Whether each bead names its sentences' byte spans and ids; left out where
  ///   the texts were given a segment a line.
  /// - Complexity: O(n) in the number of sentences.
  package static func file(_ bitext: Bitext, header: LinksHeader?, spans: Bool) -> String {
    file(
      Links(
        header: header,
        records: bitext.beads.map { spans ? Links.Record($0, in: bitext) : .init(bead: $0) }))
  }

  /// The whole file of an alignment that is away from its texts.
  package static func file(_ links: Links) -> String {
    var out = ""
    if let header = links.header { out += header.json.line + "\n" }
    for record in links.records { out += line(record).line + "\n" }
    return out
  }

  /// One bead as a JSON object.
  package static func line(_ record: Links.Record) -> JSONValue {
    let bead = record.bead
    let hasIDs = !record.sourceIDs.isEmpty || !record.targetIDs.isEmpty
    let hasSpans = !record.sourceSpans.isEmpty || !record.targetSpans.isEmpty
    return .object([
      "source": indices(bead.source), "target": indices(bead.target),
      "confidence": .number(bead.confidence), "origin": .string(bead.origin.rawValue),
      "moved": bead.moved ? .bool(true) : nil,
      "sourceSpans": hasSpans ? byteSpans(record.sourceSpans) : nil,
      "targetSpans": hasSpans ? byteSpans(record.targetSpans) : nil,
      "sourceIds": hasIDs ? ids(record.sourceIDs) : nil,
      "targetIds": hasIDs ? ids(record.targetIDs) : nil,
      "score": bead.explanation.map { .number($0.score) },
      "evidence": bead.explanation.map { .array($0.evidence.map(evidence)) },
    ])
  }

  private static func indices(_ segments: [Int]) -> JSONValue {
    .array(segments.map(JSONValue.integer))
  }

  private static func byteSpans(_ spans: [ByteSpan]) -> JSONValue {
    .array(spans.map { [.integer($0.start), .integer($0.end)] })
  }

  private static func ids(_ ids: [String]) -> JSONValue {
    .array(ids.map(JSONValue.string))
  }

  private static func evidence(_ reason: BeadEvidence) -> JSONValue {
    .object([
      "kind": .string(reason.kind.rawValue), "source": reason.source.map(JSONValue.string),
      "target": reason.target.map(JSONValue.string), "note": reason.note.map(JSONValue.string),
      "weight": .number(reason.weight),
    ])
  }
}
