// A bead of a Chinese and an English text, ready for linking.

/// A bead of a Chinese and an English text, with the words of one and the names of the other.
struct LinkedBead {
  /// A Chinese sentence with its words.
  struct Sentence {
    var clause: ChineseClause
    var words: [Range<Int>]
    var texts: [String]
    var names: [ChineseNames.Found]
  }

  /// An English name in the bead.
  struct Name: Hashable {
    /// The index of its form.
    var form: Int
    /// The stems of its content words.
    var stems: [String]
    /// Its head.
    var head: String
    /// Whether a part of it stands in quotation marks.
    var isQuoted: Bool
    /// The folded acronyms that the texts define for it.
    var acronyms: Set<String>
    /// Whether it says what it is against.
    var isAgainst: Bool
    /// Whether it stands inside a longer name.
    var isNested: Bool
  }

  /// The Chinese sentences.
  var chinese: [Sentence]
  /// The English words in their order, folded.
  var english: [String]
  /// The stems of all English words of the bead.
  var stems: Set<String>
  /// The names in the English sentences, each form once.
  var names: [Name]
}
