// Writes units as XLIFF 2.1.
internal import Markup
internal import TextModel

/// Writes units as XLIFF 2.1 (OASIS, 2018), those without a rendering too.
struct XLIFFUnitWriter: UnitWriter {
  let origin: UnitOrigin
  private var count = 0

  init(origin: UnitOrigin) { self.origin = origin }

  func begin(_ out: inout [[UInt8]]) {
    out[0].append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" \
      srcLang="\(origin.source)" trgLang="\(origin.target)" xml:space="preserve">
        <file id="f1" original="\(MarkupText.escaped(origin.name))">

      """)
  }

  mutating func write(_ unit: BilingualUnit, to out: inout [[UInt8]]) {
    count += 1
    // Ids are name tokens; whatever the file had is the name.
    let name = unit.id.map { " name=\"\(MarkupText.escaped($0))\"" } ?? ""
    let translate = unit.isTranslatable ? "" : " translate=\"no\""
    out[0].append("    <unit id=\"u\(count)\"\(name)\(translate)>\n")
    notes(of: unit, &out[0])
    out[0].append("      <segment\(Self.state(of: unit))><source>")
    MarkupText.append(unit.source.utf8, to: &out[0])
    out[0].append("</source>")
    if let target = unit.target {
      out[0].append("<target>")
      MarkupText.append(target.utf8, to: &out[0])
      out[0].append("</target>")
    }
    out[0].append("</segment>\n    </unit>\n")
  }

  private func notes(of unit: BilingualUnit, _ out: inout [UInt8]) {
    guard !unit.notes.isEmpty || unit.context != nil else { return }
    out.append("      <notes>\n")
    if let context = unit.context {
      out.append("        <note category=\"context\">\(MarkupText.escaped(context))</note>\n")
    }
    for note in unit.notes { out.append("        <note>\(MarkupText.escaped(note))</note>\n") }
    out.append("      </notes>\n")
  }

  private static func state(of unit: BilingualUnit) -> String {
    switch unit.state ?? (unit.target == nil ? .untranslated : .translated) {
    case .untranslated: " state=\"initial\""
    case .needsReview: " state=\"initial\" subState=\"isogloss:needs-review\""
    case .translated: " state=\"translated\""
    case .reviewed: " state=\"reviewed\""
    case .final: " state=\"final\""
    }
  }

  /// The schema asks for a unit, even where there is nothing to put into one.
  func end(_ out: inout [[UInt8]]) {
    if count == 0 { out[0].append("    <unit id=\"empty\"><segment><source/></segment></unit>\n") }
    out[0].append("  </file>\n</xliff>\n")
  }
}
