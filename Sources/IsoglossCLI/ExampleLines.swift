// Aligned sentences that show a term in use, as JSON and as text.
import DocumentModel
import TextModel
import Workspace

/// Writes aligned sentences that show a concept's terms in use.
enum ExampleLines {
  /// An example as a value of `lookup --format jsonl`.
  static func json(_ example: TermExample) -> JSONValue {
    .object([
      "pair": .string(example.pair), "bead": .integer(example.index),
      "confidence": .number(example.bead.confidence),
      "origin": .string(example.bead.origin.rawValue), "source": json(example.source),
      "target": json(example.target),
    ])
  }

  private static func json(_ side: TermExample.Side) -> JSONValue {
    .object([
      "document": .string(side.document), "language": .string(side.language.description),
      "text": .string(side.text),
      "marks": .array(side.marks.map { [.integer($0.start), .integer($0.end)] }),
    ])
  }

  /// An example as three lines: where it stands, and both sides with the terms in `«»`.
  static func text(_ example: TermExample) -> String {
    let confidence = Int((example.bead.confidence * 100).rounded())
    let origin = example.bead.origin == .automatic ? "" : ", \(example.bead.origin.rawValue)"
    return "  in \(example.pair), bead \(example.index), \(confidence)%\(origin)\n"
      + [example.source, example.target].map { "    \($0.language)  \(marked($0))\n" }.joined()
  }

  private static func marked(_ side: TermExample.Side) -> String {
    let bytes = Array(side.text.utf8)
    var result = ""
    var place = 0
    for mark in side.marks where mark.start >= place && mark.end <= bytes.count {
      result += String(decoding: bytes[place..<mark.start], as: UTF8.self)
      result += "«" + String(decoding: bytes[mark.range], as: UTF8.self) + "»"
      place = mark.end
    }
    return result + String(decoding: bytes[place...], as: UTF8.self)
  }
}
