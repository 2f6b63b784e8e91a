// Beads as XLIFF 2.1.
package import DocumentModel
import Markup
import TextModel

/// Writes beads as XLIFF 2.1 (OASIS, 2018), all of them: it is a document, not a memory.
///
/// A segment's `state` says who answers for it, its metadata how sure the aligner is. A sentence
/// without a rendering is `initial` until a person has agreed that there is none.
package enum XLIFFWriter {
  /// The whole file.
  ///
  /// - Parameter program: The version of the program, recorded in a note.
  /// - Complexity: O(n log n) in the length of the texts.
  package static func file(_ bitext: Bitext, program: String) -> String {
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" \
      xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" \
      srcLang="\(bitext.source.language)" trgLang="\(bitext.target.language)" \
      xml:space="preserve">
        <file id="alignment" original="\(MarkupText.escaped(bitext.source.source.name))">
          <notes>
            <note id="target" category="target">\
      \(MarkupText.escaped(bitext.target.source.name))</note>
            <note id="tool" category="tool">isogloss \(MarkupText.escaped(program))</note>
          </notes>

      """
    let units = XLIFFUnit.units(of: bitext)
    for unit in units { out += element(unit, in: bitext) }
    // The schema asks for a unit, even where there is nothing to put into one.
    if units.isEmpty { out += "    <unit id=\"empty\"><segment><source/></segment></unit>\n" }
    return out + "  </file>\n</xliff>\n"
  }

  private static func element(_ unit: XLIFFUnit, in bitext: Bitext) -> String {
    guard let first = unit.segments.first else { return "" }
    var out = """
          <unit id="u-\(identifier(of: first.bead, in: bitext))">
            <mda:metadata>

      """
    for segment in unit.segments { out += metadata(of: segment.bead, in: bitext) }
    out += "      </mda:metadata>\n"
    for (index, segment) in unit.segments.enumerated() {
      let order = segment.order == index + 1 ? "" : " order=\"\(segment.order)\""
      out += element(segment.bead, order: order, in: bitext)
    }
    return out + "    </unit>\n"
  }

  /// Segments have no metadata of their own: the unit's name the segment they speak of.
  private static func metadata(of bead: Bead, in bitext: Bitext) -> String {
    """
            <mda:metaGroup category="\(identifier(of: bead, in: bitext))">
              <mda:meta type="confidence">\(bead.roundedConfidence)</mda:meta>
              <mda:meta type="origin">\(bead.origin.rawValue)</mda:meta>\
    \(bead.moved ? "\n          <mda:meta type=\"moved\">true</mda:meta>" : "")
            </mda:metaGroup>

    """
  }

  private static func element(_ bead: Bead, order: String, in bitext: Bitext) -> String {
    """
          <segment id="\(identifier(of: bead, in: bitext))" state="\(state(of: bead))">
            <source>\(MarkupText.escaped(bitext.sourceText(of: bead)))</source>
            <target\(order)>\(MarkupText.escaped(bitext.targetText(of: bead)))</target>
          </segment>

    """
  }

  private static func state(of bead: Bead) -> String {
    switch bead.origin {
    case .automatic: bead.target.isEmpty ? "initial" : "translated"
    case .confirmed: "reviewed"
    case .corrected: "final"
    }
  }

  private static func identifier(of bead: Bead, in bitext: Bitext) -> String {
    MarkupText.escaped(bitext.identifier(of: bead))
  }
}
