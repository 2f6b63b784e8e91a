// Hits of a look-up as JSON lines and as text.
import GlossaryModel
import TermMatching
import TextModel
import Workspace

/// Writes hits of a look-up.
enum LookupLine {
  /// A hit as a line of `lookup --format jsonl`.
  static func json(
    _ hit: LookupHit, query: String, examples: [TermExample]? = nil
  ) -> JSONValue {
    .object([
      "query": .string(query), "concept": .string(hit.concept.id),
      "type": .string(hit.concept.type.rawValue), "term": .string(hit.term.text),
      "language": .string(hit.term.language.description),
      "status": .string(hit.term.status.rawValue), "origin": .string(hit.origin.rawValue),
      "match": .string(hit.match.rawValue), "score": .number(hit.score),
      "terms": .array(hit.concept.terms.map(json)),
      "examples": examples.map { .array($0.map(ExampleLines.json)) },
    ])
  }

  private static func json(_ term: Term) -> JSONValue {
    .object([
      "text": .string(term.text), "language": .string(term.language.description),
      "status": .string(term.status.rawValue), "kind": .string(term.kind.rawValue),
      "source": term.source.map(JSONValue.string), "note": term.note.map(JSONValue.string),
    ])
  }

  /// A hit as an entry of a dictionary: the concept, then its terms by language.
  static func text(_ hit: LookupHit) -> String {
    var lines = ["\(hit.concept.id)  (\(hit.concept.type.rawValue), \(words(hit)))"]
    for language in hit.concept.languages {
      for term in hit.concept.terms where term.language == language {
        lines.append("  \(language)  \(line(term, of: hit))")
      }
    }
    if let definition = hit.concept.definition { lines.append("  \(definition.text)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ term: Term, of hit: LookupHit) -> String {
    let mark = term == hit.term ? " ←" : ""
    let source = term.source.map { ", \($0)" } ?? ""
    let places = term.places.isEmpty ? "" : ", seen \(term.places.count)×"
    let note = term.note.map { "  \($0)" } ?? ""
    return "\(term.text)  [\(term.status.rawValue)\(source)\(places)]\(mark)\(note)"
  }

  private static func words(_ hit: LookupHit) -> String {
    let origin = hit.origin == .curated ? "glossary" : "proposed"
    return "\(origin); found: \(hit.match.reason)"
  }
}
