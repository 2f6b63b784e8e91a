// British spelling made American.

/// Turns British spellings into American ones, word by word.
enum SpellingFolding {
  /// Folds a text in which case is folded already.
  ///
  /// - Complexity: O(n).
  static func fold(_ source: UnsafeBufferPointer<UInt8>, into folded: inout FoldedText) {
  }
}
