// The units of a translation memory as decided beads of two documents.
package import BitextFormats
package import DocumentModel

/// The units of a translation memory whose texts stand in two documents, as beads.
///
/// A unit that another program wrote counts as confirmed: memories hold what people approved. Of
/// this program's own memories only the units count that a person decided.
package struct MemoryBeads: Sendable {
  /// The units that apply.
  package private(set) var placed: [Bead] = []
  /// How many units do not: their texts do not stand in the two documents.
  package private(set) var unplacedCount = 0
  /// The first units that do not apply, by their source text.
  package private(set) var firstUnplaced: [String] = []
  /// How many units were passed over, because no person decided them.
  package private(set) var automaticCount = 0

  /// So many units that do not apply are named.
  private static let mostNamed = 3

  /// Finds the units of `memory` in two documents, each sentence in one unit at most.
  ///
  /// - Complexity: O(n) in the size of the memory and the documents, texts that begin alike aside.
  package init(_ memory: TranslationMemory, source: Document, target: Document) {
    var sources = ContentIndex(source)
    var targets = ContentIndex(target)
    for unit in memory.units {
      guard unit.origin != .automatic else {
        automaticCount += 1
        continue
      }
      guard let pair = unit.pair(source: source.language, target: target.language),
        let left = sources.take(pair.source.text)
      else {
        leaveOut(unit)
        continue
      }
      guard let right = targets.take(pair.target.text) else {
        sources.free(left)
        leaveOut(unit)
        continue
      }
      placed.append(
        Bead(
          source: left, target: right, confidence: unit.confidence ?? 1,
          origin: unit.origin ?? .confirmed))
    }
  }

  private mutating func leaveOut(_ unit: TranslationMemory.Unit) {
    unplacedCount += 1
    if firstUnplaced.count < Self.mostNamed, let text = unit.variants.first?.text {
      firstUnplaced.append(text)
    }
  }
}
