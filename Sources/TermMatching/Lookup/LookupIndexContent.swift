// An index of names in memory.
package import GlossaryModel

/// An index of the names of some glossaries in memory, as ``LookupIndexBuilder`` makes it.
package struct LookupIndexContent: LookupIndex, Sendable {
  /// The concepts, by number.
  package var concepts: [(concept: Concept, origin: LookupOrigin)] = []
  /// The names, by number.
  package var names: [IndexedName] = []
  /// The words of the names, by number.
  package var words: [String] = []
  /// What stands under each key.
  package var numbers: [UInt64: [UInt32]] = [:]

  /// How many names belong to concepts that a person approved.
  package var curatedCount: UInt32 = 0

  init() {}

  /// The numbers that stand under a key.
  package func numbers(under key: UInt64) -> [UInt32] { numbers[key] ?? [] }

  /// The name with a number.
  package func name(_ number: UInt32) -> IndexedName? {
    names.indices.contains(Int(number)) ? names[Int(number)] : nil
  }

  /// The concept with a number.
  package func concept(_ number: UInt32) -> Concept? {
    concepts.indices.contains(Int(number)) ? concepts[Int(number)].concept : nil
  }

  /// A word of the names, by its number.
  package func word(_ number: UInt32) -> String? {
    words.indices.contains(Int(number)) ? words[Int(number)] : nil
  }
}
