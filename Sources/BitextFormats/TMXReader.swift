// Reads translation memories from TMX.
import DocumentModel
import Markup
import TextModel

/// Reads translation memories in TMX 1.1 to 1.4b, whatever program wrote them.
package enum TMXReader {
  /// Whether a file looks like XML, and so like TMX.
  package static func looksLikeXML(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(4)
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    let mark = marks.first { start.starts(with: $0) } ?? []
    return bytes.dropFirst(mark.count).first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// Reads a memory.
  ///
  /// - Throws: `XMLError` for a file that is no XML; ``BitextFormatError`` for XML that is no TMX.
  /// - Complexity: O(n) in the size of the file.
  package static func read(_ bytes: [UInt8], name: String) throws -> TranslationMemory {
    let units = TMXUnits(try XMLReader(bytes: bytes, name: name))
    var memory = TranslationMemory(units: [])
    while let unit = try units.next() { memory.units.append(self.unit(unit)) }
    return memory
  }

  private static func unit(_ unit: TMXUnits.Unit) -> TranslationMemory.Unit {
    TranslationMemory.Unit(
      variants: unit.variants.map(variant),
      origin: unit.property("x-origin").flatMap(Bead.Origin.init(rawValue:)),
      confidence: unit.property("x-confidence").flatMap(Double.init))
  }

  private static func variant(_ variant: TMXUnits.Variant) -> TranslationMemory.Variant {
    let segments = variant.properties.first { $0.type == "x-segments" }?.value
    return TranslationMemory.Variant(
      language: variant.language, text: variant.text.string,
      segments: segments?.split(separator: " ").map(String.init) ?? [])
  }
}
