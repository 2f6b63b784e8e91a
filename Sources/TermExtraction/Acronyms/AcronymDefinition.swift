// A place where a text says what an acronym stands for.
package import TextModel

/// A place where a text says what an acronym stands for: `Global Development Initiative (GDI)`.
package struct AcronymDefinition: Hashable, Sendable {
  /// The acronym, a plural ending left out: `FTA` of `FTAs`.
  package let acronym: String
  /// Where the acronym stands.
  package let acronymSpan: ByteSpan
  /// The name, one space wherever white space stood; empty where the text before the bracket shows
  /// none.
  package let name: String
  /// Where the name stands; empty where the text shows none.
  package let nameSpan: ByteSpan
  /// The words of the name that carry meaning, folded, hyphenated ones divided, in order; of a
  /// Chinese name its characters.
  package let words: [String]
  /// Whether the acronym's letters are the initials of the name.
  package let isInitials: Bool

  init(
    acronym: String, acronymSpan: ByteSpan, name: String, nameSpan: ByteSpan, words: [String],
    isInitials: Bool
  ) {
    self.acronym = acronym
    self.acronymSpan = acronymSpan
    self.name = name
    self.nameSpan = nameSpan
    self.words = words
    self.isInitials = isInitials
  }

  /// The letters of an acronym in a fixed order, the same for the initials of one name in two word
  /// orders (`CCF`, `FCC`); an acronym of two letters is its own key.
  package static func letters(of acronym: String) -> String {
    acronym.utf8.count < 3 ? acronym : String(decoding: acronym.utf8.sorted(), as: UTF8.self)
  }
}
