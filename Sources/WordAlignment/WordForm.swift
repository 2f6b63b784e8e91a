// A word as the aligner compares it.
import TextModel

/// A word as the aligner compares it; equal keys, equal types.
struct WordForm {
  /// What tells the type from others: a folded word, a stem.
  let key: String
  /// The folded word.
  let folded: String
  /// Its stem, for words in Latin letters; otherwise the folded word.
  let stem: String
  /// The numbers that the word holds.
  let numbers: [NumberValue]
  /// Whether it begins with a capital.
  let isCapitalised: Bool
  /// Whether it holds a Chinese character.
  let isHan: Bool
  /// Whether it is a mark: neither letters nor digits.
  let isMark: Bool
}
