// What a person should know before trusting an alignment.
package import TextModel

/// What a person should know before trusting an alignment.
package enum AlignmentWarning: Hashable, Sendable {
  /// There is no dictionary for the two languages: names, numbers and length had to do.
  case noDictionary(source: LanguageTag, target: LanguageTag)
  /// The texts have hardly anything in common; only `share` of the words find their like.
  case littleInCommon(share: Double)
  /// Hardly any bead is sure, only `share` of them: the texts hardly render each other.
  case hardlySure(share: Double)
  /// The text called `source` looks like the target's language, and the other way round.
  case languagesLookSwapped(source: LanguageTag, target: LanguageTag)
  /// The text given as `language` is mostly Chinese characters, or has hardly any.
  case languageLooksWrong(LanguageTag)
  /// Both texts are the same, byte by byte.
  case sameText
  /// One text is `ratio` times as long as the other would suggest.
  case sizesDiffer(ratio: Double)
  /// One side has no sentence.
  case emptySide
}

extension AlignmentWarning: CustomStringConvertible {
  /// One line for a person, without the names of the files.
  package var description: String {
    switch self {
    case .noDictionary(let source, let target):
      "no dictionary for \(source) and \(target): aligned by numbers, names and length"
        + (Self.canBeInstalled(source, target) ? "; `isogloss lexicon install FILE` adds one" : "")
    case .littleInCommon(let share):
      """
      the two texts have little in common: \(Int((share * 100).rounded())) % of the words find \
      their like in the other text; are they renderings of one text?
      """
    case .hardlySure(let share):
      """
      hardly any bead is sure, \(Int((share * 100).rounded())) % of them; are the two texts \
      renderings of one text?
      """
    case .languagesLookSwapped(let source, let target):
      "the text given as \(source) looks like \(target), and the other way round"
    case .languageLooksWrong(let language):
      "the text given as \(language) "
        + (language.isChinese ? "has hardly any" : "is mostly in") + " Chinese characters"
    case .sameText: "the two texts are the same; was one file named twice?"
    case .sizesDiffer(let ratio):
      "one text is \((ratio * 10).rounded() / 10) times as long as the other leads to expect"
    case .emptySide: "one of the two texts has no sentence"
    }
  }

  /// Whether there are dictionaries for the two languages.
  private static func canBeInstalled(_ source: LanguageTag, _ target: LanguageTag) -> Bool {
    (source.isChinese && target.isEnglish) || (source.isEnglish && target.isChinese)
  }
}
