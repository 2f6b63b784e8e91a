// What turns texts into vectors whose angles tell how much they mean the same.

/// Turns texts into vectors whose angles tell how much two texts mean the same, whatever their
/// languages.
package protocol SentenceEmbedder {
  /// Why there are no vectors.
  associatedtype Failure: Error

  /// The vectors of `texts`, in their order, all of one length; an empty one for a text that has
  /// none.
  func vectors(of texts: [String]) throws(Failure) -> [[Float]]
}
