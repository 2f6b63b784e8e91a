// A finding as JSON.
import Linting
import TextModel

extension Finding {
  /// The finding as `lint --format jsonl` writes it.
  func json(fingerprint: String) -> JSONValue {
    .object([
      "rule": .string(rule), "severity": .string(severity.rawValue),
      "document": .string(place.document), "start": .integer(place.span.start),
      "end": .integer(place.span.end), "line": .integer(place.start.line),
      "column": .integer(place.start.column), "part": place.part.map(JSONValue.string),
      "paragraph": place.part.map { _ in .integer(place.start.line) }, "message": .string(message),
      "concept": concept.map(JSONValue.string), "fixes": .array(fixes.map(\.json)),
      "related": .array(related.map(\.json)), "fingerprint": .string(fingerprint),
    ])
  }
}

extension Fix {
  fileprivate var json: JSONValue {
    .object([
      "start": .integer(span.start), "end": .integer(span.end),
      "replacement": .string(replacement), "safe": .bool(isSafe),
    ])
  }
}

extension Finding.Related {
  fileprivate var json: JSONValue {
    .object([
      "document": .string(place.document), "start": .integer(place.span.start),
      "end": .integer(place.span.end), "part": place.part.map(JSONValue.string),
      "paragraph": place.part.map { _ in .integer(place.start.line) },
      "message": .string(message),
    ])
  }
}
