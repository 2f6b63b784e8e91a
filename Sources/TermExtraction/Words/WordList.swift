// A list of words that rules ask about.

/// A list of lower-case words that rules ask about.
struct WordList: Sendable {
  /// The words.
  let words: Set<String>
  /// Which lengths the words have, and which first bytes: most words are not in most lists.
  private let lengths: UInt64
  private let firstBytes: UInt64

  /// Creates a list from words with white space between them.
  init(_ text: String) {
    self.init(Set(text.split(whereSeparator: \.isWhitespace).map(String.init)))
  }

  /// Creates a list from words.
  init(_ words: Set<String>) {
    self.words = words
    lengths = words.reduce(0) { $0 | 1 << UInt64($1.utf8.count & 63) }
    firstBytes = words.reduce(0) { $0 | 1 << UInt64(($1.utf8.first ?? 0) & 63) }
  }

  /// Whether the list has `word`.
  func contains(_ word: String) -> Bool {
    guard lengths >> UInt64(word.utf8.count & 63) & 1 == 1,
      firstBytes >> UInt64((word.utf8.first ?? 0) & 63) & 1 == 1
    else { return false }
    return words.contains(word)
  }

  /// The words of both lists.
  func union(_ other: WordList) -> WordList { WordList(words.union(other.words)) }

  /// The words that `other` does not have.
  func subtracting(_ other: WordList) -> WordList { WordList(words.subtracting(other.words)) }

  /// The words that both lists have.
  func intersection(_ other: WordList) -> WordList { WordList(words.intersection(other.words)) }
}
