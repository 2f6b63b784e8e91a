// Writes units as a table.
internal import Markup
internal import TextModel

/// Writes units as a table with a header: `id`, the two languages, `context`, `note`, `state`.
///
/// With commas it is that of RFC 4180. With tabs a row is a line, whatever stands in it: tabs and
/// line ends become spaces, and only a field that begins with a quotation mark is quoted.
struct TableUnitWriter: UnitWriter {
  let origin: UnitOrigin
  let isTabbed: Bool

  func begin(_ out: inout [[UInt8]]) {
    let isOneLanguage = origin.source == origin.target
    let known = origin.source != .undetermined && origin.target != .undetermined
    let names =
      isOneLanguage || !known
      ? ["source", "target"] : [origin.source.description, origin.target.description]
    row((["id"] + names + ["context", "note", "state"]).map { UnitText($0) }, &out[0])
  }

  func write(_ unit: BilingualUnit, to out: inout [[UInt8]]) {
    row(
      [
        UnitText(unit.id ?? ""), unit.source, unit.target ?? UnitText(),
        UnitText(unit.context ?? ""), UnitText(unit.notes.joined(separator: "\n")),
        UnitText(unit.state?.rawValue ?? ""),
      ], &out[0])
  }

  private func row(_ fields: [UnitText], _ out: inout [UInt8]) {
    guard isTabbed else {
      out.append(SeparatedValues.line(fields.map(\.string), separator: 0x2C))
      return
    }
    for (index, field) in fields.enumerated() {
      if index > 0 { out.append(0x09) }
      guard field.utf8.first == UInt8(ascii: "\"") else {
        field.appendLine(to: &out)
        continue
      }
      let quoted = "\"" + field.string.replacing("\"", with: "\"\"") + "\""
      UnitText(quoted).appendLine(to: &out)
    }
    out.append(0x0A)
  }
}
