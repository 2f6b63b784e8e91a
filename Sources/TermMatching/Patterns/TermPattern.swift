// One spelling of a term, as it is looked for.

/// One spelling of a term, as it is looked for in the symbols of a text.
struct TermPattern {
  /// What has to hold where the pattern stands.
  struct Rules: OptionSet {
    let rawValue: UInt8

    /// Nothing but the term itself, diacritics and possessives included.
    static let exact = Rules(rawValue: 1)
    /// Small letters stay small and capitals stay capitals.
    static let caseSensitive = Rules(rawValue: 2)
    /// Capitals stay capitals: an acronym.
    static let capitalsKept = Rules(rawValue: 4)
    /// The term may begin or end inside a Chinese word.
    static let insideWords = Rules(rawValue: 8)
    /// The term itself is a plural.
    static let isPlural = Rules(rawValue: 16)
    /// The last word begins with a capital, which the singular of a plural has to keep: `a united
    /// nation` is not the United Nations.
    static let lastWordIsCapitalised = Rules(rawValue: 32)
    /// A word before the last one is in another number than the term's.
    static let isInflected = Rules(rawValue: 64)
    /// The pattern is spelt otherwise than the term.
    static let isRespelt = Rules(rawValue: 128)
  }

  /// The index of the concept.
  var concept: Int32
  /// The index of the term in its concept.
  var term: Int32
  /// How many symbols the pattern has.
  var length: Int32
  /// Where the cases of the pattern's letters begin in the list of cases; negative for none.
  var cases: Int32
  /// What may follow the pattern.
  var ending: EnglishEnding
  /// What has to hold where it stands.
  var rules: Rules
}
