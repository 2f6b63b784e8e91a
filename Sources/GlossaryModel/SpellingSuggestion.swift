// Finds the right spelling next to a wrong one.
internal import TextModel

/// Finds, among the words that a place allows, the one that was probably meant.
package enum SpellingSuggestion {
  /// The word of `allowed` nearest to `word`, upper and lower case aside, where it lies within a
  /// third of the word's length in edits; the first one where several are as near.
  package static func nearest(to word: String, among allowed: [String]) -> String? {
    let letters = Array(word.lowercased().utf8)
    let limit = max(1, letters.count / 3)
    var best: (word: String, edits: Int)?
    for candidate in allowed {
      let other = Array(candidate.lowercased().utf8)
      if let edits = EditDistance.damerau(letters, other, limit: limit),
        edits < best?.edits ?? Int.max
      {
        best = (candidate, edits)
      }
    }
    return best?.word
  }
}
