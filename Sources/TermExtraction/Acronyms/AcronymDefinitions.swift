// Finds where a document says what its acronyms stand for.
package import DocumentModel
internal import TextModel

/// Finds where a document says what its acronyms stand for.
///
/// Only the blocks that have an acronym beside a bracket are looked at.
package enum AcronymDefinitions {
  /// The definitions of a document, in the order of the text.
  ///
  /// - Parameter lines: Gives the document's lines, where they are needed.
  /// - Complexity: O(n).
  package static func find(
    in document: Document, lines: () -> EnglishLines
  ) -> [AcronymDefinition] {
    let blocks = document.blocks.indices.filter { hasBracket(document, $0) }
    guard !blocks.isEmpty else { return [] }
    if document.language.isChinese {
      return blocks.flatMap { ChineseAcronyms.definitions(in: document, document.blocks[$0].body) }
    }
    let wanted = Set(blocks)
    let lines = lines().lines.filter { wanted.contains($0.block) }
    let text = EnglishText(lines: lines, regions: .standard)
    return lines.flatMap { BracketedAcronyms(line: $0, text: text).definitions() }
  }

  /// Whether a block of prose has a bracket with two capitals side by side within, or right before
  /// it.
  private static func hasBracket(_ document: Document, _ index: Int) -> Bool {
    let block = document.blocks[index]
    guard block.kind != .code else { return false }
    let text = document.source.utf8[block.body.range]
    let isOpening = { (byte: UInt8) in byte == 0x28 || byte == 0x5B }
    // `（` ends in 0x88; a needless look at another character costs little.
    guard text.contains(where: { isOpening($0) || $0 == 0x88 }) else { return false }
    var capitals = 0
    for byte in text {
      capitals = byte &- 0x41 < 26 ? capitals + 1 : 0
      if capitals == 2 { return true }
    }
    return false
  }
}
