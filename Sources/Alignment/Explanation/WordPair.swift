// A word of one text and the word of the other that supports it.

/// A word of the source and one of the target, as entries of the vocabularies; one of the two may be
/// missing: a word that finds nothing.
struct WordPair: Hashable, Comparable {
  let source: Int32?
  let target: Int32?

  static func < (left: WordPair, right: WordPair) -> Bool {
    (left.source ?? -1, left.target ?? -1) < (right.source ?? -1, right.target ?? -1)
  }
}
