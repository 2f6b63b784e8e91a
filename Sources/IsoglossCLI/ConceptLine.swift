// Proposed concepts as JSON lines and as a table.
import GlossaryModel
import TextModel

/// Writes proposed concepts.
enum ConceptLine {
  /// A concept as a line of `extract --format jsonl`.
  static func json(_ concept: Concept) -> JSONValue {
    .object([
      "concept": .string(concept.id), "type": .string(concept.type.rawValue),
      "score": concept.score.map(JSONValue.number), "terms": .array(concept.terms.map(json)),
    ])
  }

  private static func json(_ term: Term) -> JSONValue {
    .object([
      "text": .string(term.text), "language": .string(term.language.description),
      "kind": .string(term.kind.rawValue), "score": term.score.map(JSONValue.number),
      "reasons": .array(term.reasons.map(JSONValue.string)),
      "occurrences": .array(
        term.places.map { place in
          .object([
            "document": .string(place.document), "start": .integer(place.start),
            "end": .integer(place.end),
          ])
        }),
    ])
  }

  /// A row for each term, under a row of column names.
  static func table(_ glossary: Glossary) -> String {
    let columns = ["concept", "type", "score", "language", "term", "kind", "status", "occurrences"]
    var out = columns.joined(separator: "\t") + "\n"
    for concept in glossary.concepts {
      for term in concept.terms {
        let score = JSONValue.number(concept.score ?? 0).line
        out +=
          [
            concept.id, concept.type.rawValue, score, term.language.description, term.text,
            term.kind.rawValue, term.status.rawValue, String(term.places.count),
          ].joined(separator: "\t") + "\n"
      }
    }
    return out
  }
}
