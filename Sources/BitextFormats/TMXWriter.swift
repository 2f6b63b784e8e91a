// Beads as a translation memory: TMX 1.4b.
import DocumentModel
import Markup
import TextModel

/// Writes beads as a translation memory in TMX 1.4b (LISA OSCAR, 2005).
///
/// No document type is named, so that no reader looks for the DTD; the file is valid by it. There
/// is no date in it either: the same texts give the same file.
package enum TMXWriter {
  /// The whole file.
  ///
  /// - Parameter program: The version of the program, recorded as the creation tool's.
  /// - Complexity: O(n) in the length of the texts.
  package static func file(_ pairs: TranslationPairs, program: String) -> String {
    let bitext = pairs.bitext
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
        <header creationtool="isogloss" creationtoolversion="\(MarkupText.escaped(program))" \
      segtype="sentence" o-tmf="isogloss" adminlang="en" srclang="\(bitext.source.language)" \
      datatype="plaintext">
      \(property("source", bitext.source.source.name, indent: 4))
      \(property("target", bitext.target.source.name, indent: 4))
        </header>
        <body>

      """
    for pair in pairs.pairs { out += unit(pair, in: bitext) }
    return out + "  </body>\n</tmx>\n"
  }

  private static func unit(_ pair: TranslationPairs.Pair, in bitext: Bitext) -> String {
    let bead = pair.bead
    let moved = bead.moved ? property("moved", "true", indent: 6) + "\n" : ""
    return """
          <tu tuid="\(MarkupText.escaped(bitext.identifier(of: bead)))">
      \(property("confidence", bead.roundedConfidence, indent: 6))
      \(property("origin", bead.origin.rawValue, indent: 6))
      \(moved)\(variant(pair.source, of: bead.source, in: bitext.source))
      \(variant(pair.target, of: bead.target, in: bitext.target))
          </tu>

      """
  }

  private static func variant(_ text: String, of indices: [Int], in document: Document) -> String {
    let ids = indices.map { document.sentences[$0].id }.joined(separator: " ")
    return """
            <tuv xml:lang="\(document.language)">
      \(property("segments", ids, indent: 8))
              <seg>\(MarkupText.escaped(text))</seg>
            </tuv>
      """
  }

  /// TMX asks that the types of a program's own properties begin with `x-`.
  private static func property(_ type: String, _ value: String, indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    return "\(space)<prop type=\"x-\(type)\">\(MarkupText.escaped(value))</prop>"
  }
}
