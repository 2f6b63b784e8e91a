// Reads translation memories from TMX.
import DocumentModel
import Markup
import TextModel

/// Reads translation memories in TMX 1.1 to 1.4b, whatever program wrote them.
///
/// Only what stands inside `<seg>` is text; the codes of the original format in it (`bpt`, `ept`,
/// `it`, `ph`, `ut`) and the texts inside those (`sub`) are left out, what is highlighted (`hi`) is
/// kept.
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
    let reader = try XMLReader(bytes: bytes, name: name)
    var memory = TranslationMemory(units: [])
    var isRoot = true
    while let event = try reader.next() {
      guard case .start(let element, let attributes, let place) = event else { continue }
      if isRoot, element.local != "tmx" {
        throw BitextFormatError(
          file: name, line: place.line,
          problem: "the document is <\(element.local)>; a translation memory is <tmx>")
      }
      isRoot = false
      guard element.local == "tu" else { continue }
      memory.units.append(unit(try reader.element(element, attributes: attributes, at: place)))
    }
    return memory
  }

  private static func unit(_ element: XMLElement) -> TranslationMemory.Unit {
    TranslationMemory.Unit(
      variants: element.elements.filter { $0.name.local == "tuv" }.map(variant),
      origin: property("x-origin", of: element).flatMap(Bead.Origin.init(rawValue:)),
      confidence: property("x-confidence", of: element).flatMap(Double.init))
  }

  /// Before 1.4 the language stood in `lang`.
  private static func variant(_ element: XMLElement) -> TranslationMemory.Variant {
    let language = element.attribute(.language) ?? element.attribute("lang") ?? ""
    let segment = element.elements.first { $0.name.local == "seg" }
    return TranslationMemory.Variant(
      language: LanguageTag(language), text: segment.map(text) ?? "",
      segments: property("x-segments", of: element)?.split(separator: " ").map(String.init) ?? [])
  }

  private static func property(_ type: String, of element: XMLElement) -> String? {
    element.elements.first { $0.name.local == "prop" && $0.attribute("type") == type }?.text
  }

  private static func text(_ element: XMLElement) -> String {
    var result = ""
    for child in element.children {
      switch child {
      case .text(let text, _): result += text
      case .element(let inner): if inner.name.local == "hi" { result += text(inner) }
      }
    }
    return result
  }
}
