// The concepts of a glossary that two texts name.
import TextModel

/// The concepts of a glossary that each of two texts names, and where.
package struct SharedConcepts: Sendable {
  /// Where the source names them, in the order of the text.
  let source: [ConceptMention]
  /// Where the target names them, in the order of the text.
  let target: [ConceptMention]

  /// No concept.
  static let none = SharedConcepts(source: [], target: [])

  /// What tells these mentions from others, as SHA-256 in hexadecimal; `nil` where there are none.
  ///
  /// Two glossaries that say the same about two texts have the same hash: it changes with the terms
  /// that stand in both texts, with nothing else.
  package var hash: String? {
    guard !source.isEmpty else { return nil }
    let lines = [source, target].map { mentions in
      mentions.map { "\($0.span.start) \($0.span.end) \($0.number)\n" }.joined()
    }
    return ContentHash(lines.joined(separator: "\n").utf8).hex
  }

  /// The same concepts, source and target changed over.
  var swapped: SharedConcepts { SharedConcepts(source: target, target: source) }
}
