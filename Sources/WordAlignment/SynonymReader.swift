// English words that render the same Chinese words.
import Lexicon

/// Reads how nearly two English stems mean the same, by the Chinese words that the dictionary
/// renders with both: `build` and `construct`.
final class SynonymReader {
  private let lexicon: CompiledLexicon
  private var synonyms: [String: [Int: Float]] = [:]
  private var numbers: [String: Int] = [:]

  /// What a synonym counts at most, and what it counts for each unit of nearness.
  private static let most: Float = 0.6
  private static let factor: Float = 3
  /// What stands for a stem that the dictionary has not.
  private static let unknown = -1

  /// Creates a reader of `lexicon`.
  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
  }

  /// How strongly two stems point at each other as synonyms, 0 to ``most``.
  func strength(_ left: String, _ right: String) -> Float {
    let other = number(right)
    guard other != Self.unknown, let nearness = synonyms(of: left)[other] else { return 0 }
    return min(Self.most, Self.factor * nearness)
  }

  private func synonyms(of stem: String) -> [Int: Float] {
    if let known = synonyms[stem] { return known }
    let number = number(stem)
    var result: [Int: Float] = [:]
    if number != Self.unknown {
      for (other, strength) in lexicon.synonyms(ofStem: number) {
        result[other] = max(result[other] ?? 0, strength)
      }
    }
    synonyms[stem] = result
    return result
  }

  private func number(_ stem: String) -> Int {
    if let known = numbers[stem] { return known }
    let bytes = Array(stem.utf8)
    let number = bytes.withUnsafeBufferPointer { lexicon.stemNumber($0) } ?? Self.unknown
    numbers[stem] = number
    return number
  }
}
