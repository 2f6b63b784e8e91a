// A name as one rule saw it in one place.
internal import TextModel

/// A name as one rule saw it in one place.
struct Mention: Sendable {
  /// What a rule has to say for a name.
  struct Evidence: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// A capitalised name.
    static let capitalized = Evidence(rawValue: 1 << 0)
    /// An acronym in brackets follows the name.
    static let definesAcronym = Evidence(rawValue: 1 << 1)
    /// An acronym in brackets after its name.
    static let definedAcronym = Evidence(rawValue: 1 << 2)
    /// The title of a text, connectives included.
    static let title = Evidence(rawValue: 1 << 3)
    /// A title in quotation marks.
    static let quotedTitle = Evidence(rawValue: 1 << 4)
    /// A quoted name before a head.
    static let quote = Evidence(rawValue: 1 << 5)
    /// A quoted name and the words up to its head.
    static let quoteWithHead = Evidence(rawValue: 1 << 6)
    /// Part of a longer name.
    static let nested = Evidence(rawValue: 1 << 7)
    /// In a heading.
    static let heading = Evidence(rawValue: 1 << 8)
    /// At the beginning of a sentence.
    static let sentenceStart = Evidence(rawValue: 1 << 9)
    /// A name in lower case that ends in a head.
    static let lowercase = Evidence(rawValue: 1 << 10)
    /// A set phrase of communiqués.
    static let setPhrase = Evidence(rawValue: 1 << 11)
    /// The name of a body that CLDR knows.
    static let wellKnown = Evidence(rawValue: 1 << 12)
    /// After `the` or `this`.
    static let definite = Evidence(rawValue: 1 << 13)
    /// In a line of which all words are in capitals.
    static let capitals = Evidence(rawValue: 1 << 18)
    /// An acronym in brackets after words in lower case.
    static let ofCommonNoun = Evidence(rawValue: 1 << 15)
    /// A name of the document without some of its capitals.
    static let caseVariant = Evidence(rawValue: 1 << 16)
    /// A name with the noun that a text gives it in small letters.
    static let sharedCore = Evidence(rawValue: 1 << 17)
    /// A series, as it stands inside the name of one of its editions.
    static let series = Evidence(rawValue: 1 << 14)
  }

  /// The index of the document.
  var document: Int
  /// The index of the block.
  let block: Int
  /// Where the name stands.
  let span: ByteSpan
  /// The tokens of the name, marks included.
  ///
  /// In names that are kept for a comparison they may be those of another place where the same stands.
  var tokens: [EnglishToken]
  /// What speaks for it.
  var evidence: Evidence
  /// The score that the rule itself gives; 0 where the form is scored later.
  var score: Double = 0

  /// The name with one space wherever white space stood.
  var text: String { Mention.text(of: tokens) }

  /// The words and marks of `tokens` with one space wherever white space stood.
  static func text(of tokens: [EnglishToken]) -> String {
    var result = ""
    var end: Int?
    for token in tokens {
      if let end, token.span.start > end { result += " " }
      result += token.text
      end = token.span.end
    }
    return result
  }

  /// The folded words and marks with spaces between them: names that differ in letters only in case
  /// and in the kind of dash have the same.
  static func key(of tokens: [EnglishToken]) -> String {
    tokens.map(\.folded).joined(separator: " ")
  }

  /// A hash of the ``key(of:)``, told by the hashes of the words.
  static func hash(of tokens: [EnglishToken]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for token in tokens {
      hash = (hash ^ token.word.foldedHash) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }
}
