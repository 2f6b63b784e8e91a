// How strongly two words point at each other before any text was seen.
import ICUText
import Lexicon
import TextModel

/// How strongly two words point at each other by what is known of them: spelling, numbers, sound
/// and the dictionary.
///
/// Not for use from two threads at once.
final class WordStrengths {
  /// What a part of a longer word counts.
  private static let partFactor: Float = 0.5
  /// What a word counts that shares only its beginning with a rendering.
  private static let prefixFactor: Float = 0.6
  /// What a word counts for a rendering that a longer word around it has.
  static let wholeFactor: Float = 0.7

  private let renderings: RenderingReader?
  private let synonyms: SynonymReader?

  /// Creates strengths by a dictionary, if there is one.
  init(lexicon: CompiledLexicon?) {
    renderings = lexicon.map { RenderingReader(lexicon: $0) }
    synonyms = lexicon.map { SynonymReader(lexicon: $0) }
  }

  /// How strongly two words point at each other, 0 to 1.
  func strength(_ source: WordForm, _ target: WordForm) -> Float {
    if source.folded == target.folded { return source.isMark ? 0.8 : 1 }
    if source.isMark || target.isMark { return 0 }
    if Self.numbersAgree(source, target) { return 1 }
    switch (source.isHan, target.isHan) {
    case (true, false): return strength(chinese: source, other: target)
    case (false, true): return strength(chinese: target, other: source)
    case (true, true): return Self.sharedCharacters(source.folded, target.folded)
    case (false, false):
      let resemblance = Self.resemblance(source, target)
      if resemblance > 0 { return resemblance }
      return synonyms?.strength(source.stem, target.stem) ?? 0
    }
  }

  /// What a Chinese word of several tokens says of a word, 0 where the dictionary has it not.
  func strength(joined word: String, _ other: WordForm) -> Float {
    guard !other.isHan, !other.isMark, let renderings else { return 0 }
    return Self.best(renderings.whole(word), other)
  }

  /// Whether the dictionary has a Chinese word.
  func knows(_ word: String) -> Bool { renderings?.knows(word) ?? false }

  // MARK: - Chinese against other languages

  private func strength(chinese: WordForm, other: WordForm) -> Float {
    let bySound = NameSound.strength(chinese: chinese.folded, other)
    guard let renderings else { return bySound }
    let whole = Self.best(renderings.whole(chinese.folded), other)
    if whole >= 0.5 { return max(whole, bySound) }
    let part = Self.best(renderings.parts(chinese.folded), other) * Self.partFactor
    return max(whole, part, bySound)
  }

  private static func best(_ renderings: [Rendering], _ other: WordForm) -> Float {
    var best: Float = 0
    for rendering in renderings where rendering.strength > best {
      if rendering.stem == other.stem {
        best = rendering.strength
      } else if sharesBeginning(rendering.stem, other.stem) {
        best = max(best, rendering.strength * prefixFactor)
      }
    }
    return best
  }

  // MARK: - Spelling

  private static func numbersAgree(_ source: WordForm, _ target: WordForm) -> Bool {
    source.numbers.contains { number in target.numbers.contains { number.agrees(with: $0) } }
  }

  /// Whether two stems begin with the same letters, most of the longer one: `oppos`, `opposit`.
  private static func sharesBeginning(_ left: String, _ right: String) -> Bool {
    let shared = zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
    return shared >= 4 && shared * 10 >= max(left.utf8.count, right.utf8.count) * 6
  }

  private static func sharedCharacters(_ left: String, _ right: String) -> Float {
    let characters = Set(left.unicodeScalars)
    let shared = right.unicodeScalars.count { characters.contains($0) }
    return 0.6 * Float(shared) / Float(max(left.unicodeScalars.count, right.unicodeScalars.count))
  }

  private static func resemblance(_ source: WordForm, _ target: WordForm) -> Float {
    if source.stem == target.stem { return 0.9 }
    if sharesBeginning(source.stem, target.stem) { return 0.6 }
    let letters = (Array(source.folded.utf8), Array(target.folded.utf8))
    guard min(letters.0.count, letters.1.count) >= 5 else { return 0 }
    return EditDistance.damerau(letters.0, letters.1, limit: 1) == nil ? 0 : 0.5
  }
}
