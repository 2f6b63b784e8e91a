// A list of words that rules ask about.

/// A list of lower-case words that rules ask about.
struct WordList: Sendable {
  /// The words.
  let words: Set<String>

  /// Creates a list from words with white space between them.
  init(_ text: String) {
    words = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Creates a list from words.
  init(_ words: Set<String>) {
    self.words = words
  }

  /// Whether the list has `word`.
  func contains(_ word: String) -> Bool { words.contains(word) }

  /// The words of both lists.
  func union(_ other: WordList) -> WordList { WordList(words.union(other.words)) }

  /// The words that `other` does not have.
  func subtracting(_ other: WordList) -> WordList { WordList(words.subtracting(other.words)) }
}
