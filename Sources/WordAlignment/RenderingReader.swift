// The words that the dictionary renders Chinese words by.
import Lexicon

/// Reads the words that the dictionary renders Chinese words by, each Chinese word once.
final class RenderingReader {
  private let lexicon: CompiledLexicon
  private let words = EnglishWords()
  private var wholes: [String: [Rendering]] = [:]
  private var inner: [String: [Rendering]] = [:]

  /// Creates a reader of `lexicon`.
  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
  }

  /// Whether the dictionary has a word.
  func knows(_ word: String) -> Bool { lexicon.headword(word) != nil }

  /// The renderings of a word of the dictionary; none for any other.
  func whole(_ word: String) -> [Rendering] {
    if let known = wholes[word] { return known }
    var strengths: [String: Float] = [:]
    for (stem, weight) in lexicon.stems(of: word) { strengths[stem] = weight }
    for gloss in lexicon.glosses(of: word) where gloss.stems.isEmpty {
      addFunctionWords(of: gloss.text, to: &strengths)
    }
    let result = strengths.sorted { $0.key < $1.key }
      .map { Rendering(stem: $0.key, strength: $0.value) }
    wholes[word] = result
    return result
  }

  /// The renderings of the dictionary words inside a word; of single characters only where the word
  /// itself is in no dictionary.
  func parts(_ word: String) -> [Rendering] {
    if let known = inner[word] { return known }
    let text = Array(word.utf8.prefix(Self.longest))
    let shortest = knows(word) ? 6 : 3
    var found: [String] = []
    text.withUnsafeBufferPointer { bytes in
      for start in bytes.indices where HanCharacter.length(bytes, at: start) != nil {
        lexicon.forEachHeadword(in: bytes, at: start) { length, _ in
          guard length >= shortest, length < bytes.count else { return }
          found.append(String(decoding: bytes[start..<start + length], as: UTF8.self))
        }
      }
    }
    let result = found.flatMap(whole)
    inner[word] = result
    return result
  }

  /// How much of a word is searched for others, in bytes.
  private static let longest = 48

  /// A gloss without content words (`in`, `he or him`) renders by the words it has.
  private func addFunctionWords(of gloss: String, to strengths: inout [String: Float]) {
    var stems: [String] = []
    Array(gloss.utf8).withUnsafeBufferPointer { text in
      words.forEach(in: text) { _, stem in stems.append(String(decoding: stem, as: UTF8.self)) }
    }
    let weight = 1 / Float(max(1, stems.count)).squareRoot()
    for stem in stems { strengths[stem] = max(strengths[stem] ?? 0, weight) }
  }
}
