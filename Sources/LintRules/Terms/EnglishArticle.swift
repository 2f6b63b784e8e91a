// Which of a and an stands before a name.

/// Which of `a` and `an` stands before a name.
enum EnglishArticle: String {
  case a
  case an

  /// The article before `name`; `nil` where how the name is spoken does not show: `FAO`, `UN`.
  static func before(_ name: String) -> EnglishArticle? {
    let word = name.lowercased().prefix { $0.isLetter || $0.isNumber }
    guard let first = word.first, first.isASCII, first.isLetter else { return nil }
    let letters = name.prefix(word.count)
    if letters.count > 1, letters.allSatisfy({ $0.isUppercase || $0.isNumber }) {
      return ofInitials(first)
    }
    if vowelSounds.contains(where: word.hasPrefix) { return .an }
    if consonantSounds.contains(where: word.hasPrefix) { return .a }
    if "aeio".contains(first) { return .an }
    return first == "u" ? (word.hasPrefix("un") ? .an : nil) : .a
  }

  /// Initials are spoken as a word or letter by letter; only where both begin alike is it sure.
  private static func ofInitials(_ first: Character) -> EnglishArticle? {
    if "aeio".contains(first) { return .an }
    return "fhlmnrsxu".contains(first) ? nil : .a
  }

  // Beginnings that are not spoken as their first letter has it; from common knowledge of English.
  private static let vowelSounds = ["hour", "honest", "honor", "honour", "heir"]
  private static let consonantSounds = [
    "eu", "uni", "use", "usu", "util", "ub", "one", "once", "unanim", "ura", "uro",
  ]
}
