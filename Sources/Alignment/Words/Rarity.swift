// How much a word says about where it stands.
import Glibc

/// How much a word says about where it stands.
enum Rarity {
  /// The weight of a single Chinese character, which stands in many words.
  private static let characterWeight: Float = 0.6

  /// For each entry of the vocabulary ln(1 + n/d), d of the n sentences having it.
  ///
  /// - Complexity: O(n) in the number of tokens.
  static func weights(of text: TokenizedText) -> [Float] {
    var frequency = [Float](repeating: 0, count: text.vocabulary.count)
    var lastSentence = [Int32](repeating: -1, count: text.vocabulary.count)
    for sentence in 0..<text.count {
      for token in text.tokens(ofSentence: sentence)
      where lastSentence[Int(token)] != Int32(sentence) {
        lastSentence[Int(token)] = Int32(sentence)
        frequency[Int(token)] += 1
      }
    }
    return frequency.indices.map { entry in
      let isCharacter =
        text.vocabulary.kinds[entry] == .han && text.vocabulary.lengths[entry] == 1
      let weight = log(1 + Float(text.count) / max(1, frequency[entry]))
      return isCharacter ? weight * characterWeight : weight
    }
  }
}
