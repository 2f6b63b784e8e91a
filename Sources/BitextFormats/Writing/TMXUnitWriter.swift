// Writes units as a translation memory: TMX 1.4b.
internal import Markup
internal import TextModel

/// Writes units as a translation memory in TMX 1.4b (LISA OSCAR, 2005).
///
/// No document type is named, so that no reader looks for the DTD; the file is valid by it. There
/// is no date in it either: the same file gives the same memory.
struct TMXUnitWriter: UnitWriter {
  let origin: UnitOrigin
  private let sourceStart: String
  private let targetStart: String

  init(origin: UnitOrigin) {
    self.origin = origin
    sourceStart = "      <tuv xml:lang=\"\(origin.source)\"><seg>"
    targetStart = "      <tuv xml:lang=\"\(origin.target)\"><seg>"
  }

  func begin(_ out: inout [[UInt8]]) {
    out[0].append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
        <header creationtool="isogloss" creationtoolversion="\(MarkupText.escaped(origin.program))" \
      segtype="block" o-tmf="isogloss" adminlang="en" srclang="\(origin.source)" \
      datatype="plaintext"/>
        <body>

      """)
  }

  func write(_ unit: BilingualUnit, to out: inout [[UInt8]]) {
    guard let target = unit.target else { return }
    let id = unit.id.map { " tuid=\"\(MarkupText.escaped($0))\"" } ?? ""
    out[0].append("    <tu\(id)>\n")
    for note in unit.notes { out[0].append("      <note>\(MarkupText.escaped(note))</note>\n") }
    property("context", unit.context, &out[0])
    property("state", unit.state == .translated ? nil : unit.state?.rawValue, &out[0])
    property("translate", unit.isTranslatable ? nil : "no", &out[0])
    variant(unit.source, sourceStart, &out[0])
    variant(target, targetStart, &out[0])
    out[0].append("    </tu>\n")
  }

  func end(_ out: inout [[UInt8]]) { out[0].append("  </body>\n</tmx>\n") }

  /// TMX asks that the types of a program's own properties begin with `x-`.
  private func property(_ type: String, _ value: String?, _ out: inout [UInt8]) {
    guard let value else { return }
    out.append("      <prop type=\"x-\(type)\">\(MarkupText.escaped(value))</prop>\n")
  }

  private func variant(_ text: UnitText, _ start: String, _ out: inout [UInt8]) {
    out.append(start)
    MarkupText.append(text.utf8, to: &out)
    out.append("</seg></tuv>\n")
  }
}
