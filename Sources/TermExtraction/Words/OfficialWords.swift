// Word lists of the extraction that other targets ask about.

/// Words of official English that make no term of what they stand in.
package enum OfficialWords {
  /// Verbs that sentences of communiqués begin with, and adverbs before them, in small letters.
  package static var verbs: Set<String> { EnglishFunctionWords.starters.words }

  /// Modifiers that fit nearly every noun, in small letters.
  package static var genericModifiers: Set<String> { EnglishFunctionWords.generic.words }

  /// Nouns that head the names of plans, meetings and bodies, in small letters.
  package static var heads: Set<String> { EnglishHeads.all.words }

  /// Offices that a person holds, in small letters.
  package static var offices: Set<String> {
    EnglishFunctionWords.offices.words.union(EnglishFunctionWords.personTitles.words)
  }
}
