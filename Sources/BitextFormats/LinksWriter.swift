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
    var out = ""
    if let header { out += header.json.line + "\n" }
    for bead in bitext.beads {
      out += line(bead, in: bitext, spans: spans).line + "\n"
    }
    return out
  }

  /// One bead as a JSON object.
  package static func line(_ bead: Bead, in bitext: Bitext, spans: Bool) -> JSONValue {
    .object([
      "source": indices(bead.source), "target": indices(bead.target),
      "confidence": .number(bead.confidence), "origin": .string(bead.origin.rawValue),
      "moved": bead.moved ? .bool(true) : nil,
      "sourceSpans": spans ? byteSpans(bead.source, in: bitext.source) : nil,
      "targetSpans": spans ? byteSpans(bead.target, in: bitext.target) : nil,
      "sourceIds": spans ? ids(bead.source, in: bitext.source) : nil,
      "targetIds": spans ? ids(bead.target, in: bitext.target) : nil,
    ])
  }

  /// One bead as a JSON object, away from its texts: only the ids say which sentences it links.
  package static func line(_ record: Links.Record) -> JSONValue {
    .object([
      "source": indices(record.bead.source), "target": indices(record.bead.target),
      "confidence": .number(record.bead.confidence), "origin": .string(record.bead.origin.rawValue),
      "sourceIds": .array(record.sourceIDs.map(JSONValue.string)),
      "targetIds": .array(record.targetIDs.map(JSONValue.string)),
    ])
  }

  private static func indices(_ segments: [Int]) -> JSONValue {
    .array(segments.map(JSONValue.integer))
  }

  private static func byteSpans(_ segments: [Int], in document: Document) -> JSONValue {
    .array(
      segments.map { index in
        let span = document.source.original(document.sentences[index].span)
        return [.integer(span.start), .integer(span.end)]
      })
  }

  private static func ids(_ segments: [Int], in document: Document) -> JSONValue {
    .array(segments.map { .string(document.sentences[$0].id) })
  }
}
