// What an index of names holds, wherever it is kept.
package import GlossaryModel

/// An index of the names of some glossaries, in memory or in a file.
///
/// Names are numbered so that of two that answer a query equally well the lower number comes first:
/// curated ones first, then the shorter, then by text.
package protocol LookupIndex {
  /// The numbers that stand under a key, in the order of ``LookupKey``; none where there are none.
  func numbers(under key: UInt64) -> [UInt32]
  /// How many names belong to concepts that a person approved; their numbers are the lowest.
  var curatedCount: UInt32 { get }
  /// The name with a number.
  func name(_ number: UInt32) -> IndexedName?
  /// The concept with a number.
  func concept(_ number: UInt32) -> Concept?
  /// A word of the names, by its number.
  func word(_ number: UInt32) -> String?
}

/// A name in an index.
package struct IndexedName: Hashable, Sendable {
  /// The name as it is written.
  package let text: String
  /// The number of its concept.
  package let concept: UInt32
  /// The index of the term in its concept.
  package let place: Int
  /// Whether a person approved the concept.
  package let origin: LookupOrigin

  /// Creates a name.
  package init(text: String, concept: UInt32, place: Int, origin: LookupOrigin) {
    self.origin = origin
    self.text = text
    self.concept = concept
    self.place = place
  }
}
