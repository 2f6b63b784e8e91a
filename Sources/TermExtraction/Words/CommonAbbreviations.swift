// Abbreviations that texts use without ever saying what they stand for.
//
// Origin: compiled for this project from general knowledge; each has one meaning in official texts.

/// Abbreviations that texts use without ever saying what they stand for.
enum CommonAbbreviations {
  /// The folded words that each folded abbreviation stands for.
  static let words: [String: [String]] = [
    "ai": ["artificial", "intelligence"],
    "eu": ["european", "union"],
    "ict": ["information", "and", "communications", "technology"],
    "ngo": ["non", "governmental", "organization"],
    "sme": ["small", "and", "medium", "sized", "enterprises"],
    "smes": ["small", "and", "medium", "sized", "enterprises"],
    "un": ["united", "nations"],
    "wto": ["world", "trade", "organization"],
  ]
}
