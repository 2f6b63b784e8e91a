// A name as it stands in the index.

/// A name as it stands in the index.
package struct StoredName: Hashable, Sendable {
  /// The name as it is written.
  package var text: String
  /// The number of its concept.
  package var concept: UInt32
  /// The index of the term in its concept.
  package var place: Int
  /// Whether a person approved the concept.
  package var isCurated: Bool

  /// Creates a name.
  package init(text: String, concept: UInt32, place: Int, isCurated: Bool) {
    self.text = text
    self.concept = concept
    self.place = place
    self.isCurated = isCurated
  }
}
