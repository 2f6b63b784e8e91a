// What can be chosen about an alignment.

/// What can be chosen about an alignment.
package struct AlignmentOptions: Sendable {
  /// How far from the rough path the search looks, in sentences.
  ///
  /// Wider is slower, never worse on clean texts.
  package var bandWidth: Int
  /// Whether the words of the two documents teach the aligner what the dictionary does not know.
  package var learnsFromDocument: Bool
  /// Whether each bead comes with the reasons for it.
  package var explains: Bool

  /// Creates options; the defaults are the measured ones.
  package init(bandWidth: Int = 12, learnsFromDocument: Bool = true, explains: Bool = false) {
    self.bandWidth = max(1, bandWidth)
    self.learnsFromDocument = learnsFromDocument
    self.explains = explains
  }
}
