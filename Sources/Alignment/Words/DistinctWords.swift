// The distinct words of each sentence.

/// The distinct words of each sentence of a text, how often each stands there, and how much each
/// says.
struct DistinctWords {
  /// A word of a sentence.
  struct Word {
    let entry: Int32
    /// How much the word counts: its rarity times how often it stands in the sentence.
    let weight: Float
  }

  /// The words, sentence by sentence.
  let words: [Word]
  /// Where each sentence begins in `words`, and last where the last one ends.
  let starts: [Int]

  /// Sentences with more distinct words than this count only that many, evenly picked: bounds the
  /// work on a sentence of a megabyte.
  private static let most = 400

  /// - Complexity: O(n log n) in the number of words of a sentence.
  init(_ text: TokenizedText) {
    let rarity = Rarity.weights(of: text)
    var words: [Word] = []
    words.reserveCapacity(text.tokens.count)
    var starts = [0]
    starts.reserveCapacity(text.count + 1)
    var sorted: [Int32] = []
    for sentence in 0..<text.count {
      sorted.removeAll(keepingCapacity: true)
      sorted.append(contentsOf: text.tokens(ofSentence: sentence))
      sorted.sort()
      let first = words.count
      var index = 0
      while index < sorted.count {
        let entry = sorted[index]
        let start = index
        while index < sorted.count, sorted[index] == entry { index += 1 }
        words.append(Word(entry: entry, weight: rarity[Int(entry)] * Float(index - start)))
      }
      Self.thin(&words, from: first)
      starts.append(words.count)
    }
    self.words = words
    self.starts = starts
  }

  /// Keeps at most ``most`` of the words from `first` on.
  private static func thin(_ words: inout [Word], from first: Int) {
    let count = words.count - first
    guard count > most else { return }
    let step = Double(count) / Double(most)
    for place in 0..<most { words[first + place] = words[first + Int(Double(place) * step)] }
    words.removeLast(count - most)
  }
}
