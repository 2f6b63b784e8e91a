// A list of words that rules ask about.

/// A list of lower-case words that rules ask about.
///
/// Rules ask about nearly every word of a text. So the words stand in a table by their hashes (open
/// addressing), and a word of a line, whose hash is known, needs no string to be looked up.
struct WordList: Sendable {
  /// The words.
  let words: Set<String>
  /// The hashes of the words; 0 where none is; the size is a power of two.
  private let slots: [UInt64]
  /// The word in each slot.
  private let entries: [String]

  /// Creates a list from words with white space between them.
  init(_ text: String) {
    self.init(Set(text.split(whereSeparator: \.isWhitespace).map(String.init)))
  }

  /// Creates a list from words.
  init(_ words: Set<String>) {
    self.words = words
    var size = 16
    while size < words.count * 4 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    var entries = [String](repeating: "", count: size)
    for word in words {
      let hash = Self.hash(of: word)
      let slot = Self.slot(of: hash, in: slots)
      (slots[slot], entries[slot]) = (hash, word)
    }
    (self.slots, self.entries) = (slots, entries)
  }

  /// Whether the list has `word`.
  func contains(_ word: String) -> Bool { holds(word, Self.hash(of: word)) }

  /// Whether the list has the word as it is folded.
  func contains(folded token: EnglishToken) -> Bool {
    holds(token.word.folded, token.word.foldedHash)
  }

  /// Whether the list has the word without its possessive ending.
  func contains(base token: EnglishToken) -> Bool {
    holds(token.word.base, token.word.baseHash)
  }

  /// The words of both lists.
  func union(_ other: WordList) -> WordList { WordList(words.union(other.words)) }

  /// The words that `other` does not have.
  func subtracting(_ other: WordList) -> WordList { WordList(words.subtracting(other.words)) }

  /// The words that both lists have.
  func intersection(_ other: WordList) -> WordList { WordList(words.intersection(other.words)) }

  // MARK: Hashes

  /// A word's hash (FNV-1a), never 0.
  static func hash(of word: String) -> UInt64 {
    var word = word
    let hash = word.withUTF8 { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return hash
    }
    return hash == 0 ? 1 : hash
  }

  private func holds(_ word: String, _ hash: UInt64) -> Bool {
    let slot = Self.slot(of: hash, in: slots)
    return slots[slot] == hash && entries[slot] == word
  }

  private static func slot(of hash: UInt64, in slots: [UInt64]) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
