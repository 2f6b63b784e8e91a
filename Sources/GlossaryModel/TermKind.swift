// What form of a name a term is.

/// What form of a concept's name a term is (TBX: term type).
package enum TermKind: String, CaseIterable, Sendable {
  /// The name in full.
  case fullForm
  /// Initials read as a word or letter by letter: `CELAC`, `GDI`.
  case acronym
  /// A word or name cut short in writing: `Govt.`
  case abbreviation
  /// The name with words left out: `the Forum`.
  case shortForm
  /// The same name in another spelling, word order or rendering.
  case variant
}
