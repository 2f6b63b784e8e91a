// Which differences a matching key takes no account of.

/// Differences that a matching key takes no account of, beyond those of Unicode's NFKC_Casefold
/// (case, width, ligatures, zero-width characters, soft hyphens), which is always applied.
package struct KeyFolding: OptionSet, Hashable, Sendable {
  /// The set's bits.
  package let rawValue: Int

  /// Creates a set from its bits.
  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// All dashes become `-`, all double quotes `"`, single quotes and apostrophes `'`, middle dots
  /// `·`, and a run of white space (line ends included) one space.
  package static let punctuation = KeyFolding(rawValue: 1)
  /// Traditional Chinese characters become simplified ones.
  package static let simplified = KeyFolding(rawValue: 2)
  /// Initials lose their points: `U.N.` becomes `un`.
  package static let initials = KeyFolding(rawValue: 4)
  /// Latin letters lose their diacritics: `São` becomes `sao` (a weaker key).
  package static let diacritics = KeyFolding(rawValue: 8)
  /// British spelling becomes American: `programme` becomes `program` (a
  /// weaker key).
  package static let spelling = KeyFolding(rawValue: 16)

  /// The key for matching terms and words: differences that never tell two terms apart.
  package static let matching: KeyFolding = [.punctuation, .simplified, .initials]
  /// The weaker key, for finding what the stricter one misses.
  package static let loose: KeyFolding = [.matching, .diacritics, .spelling]
}
