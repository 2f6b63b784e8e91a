// Writes word links, as Pharaoh lines or as JSON lines.
package import TextModel

/// Writes word links.
package enum WordLinksWriter {
  /// The links of a line pair as Pharaoh has them: `0-0 1-2`.
  package static func pharaoh(_ links: [WordLink]) -> String {
    links.map { "\($0.source)-\($0.target)" }.joined(separator: " ")
  }

  /// The links of a line pair as a JSON object, with the bytes of the users' own files.
  ///
  /// - Parameters:
  ///   - line: The number of the line, from 0.
  ///   - source: The words of the source line.
  ///   - target: The words of the target line.
  package static func json(
    line: Int, _ links: [WordLink], source: [WordPlace], target: [WordPlace]
  ) -> JSONValue {
    .object([
      "line": .integer(line),
      "links": .array(
        links.compactMap { link in
          guard source.indices.contains(link.source), target.indices.contains(link.target) else {
            return nil
          }
          return .object([
            "source": span(source[link.source]), "target": span(target[link.target]),
            "probability": .number(link.probability),
          ])
        }),
    ])
  }

  private static func span(_ place: WordPlace) -> JSONValue {
    .array([.integer(place.original.start), .integer(place.original.end)])
  }
}
