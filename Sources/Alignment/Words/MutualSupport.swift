// Where two texts support each other's words.

/// Where each of two texts supports the words of the other.
struct MutualSupport {
  /// Where the source supports the words of the target.
  let ofTarget: SupportIndex
  /// Where the target supports the words of the source.
  let ofSource: SupportIndex
  /// How strongly each word of the source supports each of the target.
  let matches: SparseTable

  /// - Complexity: O(n) in the number of supporters and what they support.
  init(
    _ source: TokenizedText, _ target: TokenizedText, _ matches: SparseTable, names: SparseTable?
  ) {
    self.matches = matches
    ofTarget = SupportIndex(source, matches, names: names, columnCount: target.vocabulary.count)
    ofSource = SupportIndex(
      target, matches.transposed(columnCount: target.vocabulary.count),
      columnCount: source.vocabulary.count)
  }
}
