// Writes units as JSON lines.
internal import TextModel

/// Writes units as JSON lines: a header that names the languages, then a pair a line.
struct PairLinesWriter: UnitWriter {
  /// The version of the form.
  static let version = 1

  let origin: UnitOrigin

  func begin(_ out: inout [[UInt8]]) {
    let header = JSONValue.object([
      "isogloss": "pairs", "version": .integer(Self.version),
      "source": .object(["language": .string(origin.source.description)]),
      "target": .object(["language": .string(origin.target.description)]),
      "program": .string(origin.program),
    ])
    out[0].append(header.line + "\n")
  }

  func write(_ unit: BilingualUnit, to out: inout [[UInt8]]) {
    let line = JSONValue.object([
      "id": unit.id.map(JSONValue.string), "source": .string(unit.source.string),
      "target": .optional(unit.target?.string), "state": unit.state.map { .string($0.rawValue) },
      "context": unit.context.map(JSONValue.string),
      "notes": unit.notes.isEmpty ? nil : .array(unit.notes.map(JSONValue.string)),
      "translate": unit.isTranslatable ? nil : .bool(false),
    ])
    out[0].append(line.line + "\n")
  }
}
