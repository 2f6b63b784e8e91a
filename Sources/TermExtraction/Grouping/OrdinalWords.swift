// Ordinals in words, digits and Roman numerals.

/// Ordinals as names have them: `Fourth`, `30th`, `IV`.
enum OrdinalWords {
  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ]
  private static let roman = [
    "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
  ]

  /// The number that a folded word stands for as an ordinal; `nil` where it is none.
  static func value(of word: String) -> Int? {
    if let index = words.firstIndex(of: word) { return index + 1 }
    if let index = roman.firstIndex(of: word) { return index + 2 }
    if word == "inaugural" { return 1 }
    guard ["st", "nd", "rd", "th"].contains(where: { word.hasSuffix($0) }) else { return nil }
    return Int(word.dropLast(2))
  }
}
