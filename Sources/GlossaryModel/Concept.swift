// One thing that has names in one or several languages.
package import TextModel

/// One thing that has names in one or several languages.
package struct Concept: Hashable, Sendable {
  /// The id, unique in its glossary: `global-development-initiative`.
  package var id: String
  /// What kind of thing it is.
  package var type: ConceptType
  /// The field it belongs to: `diplomacy`.
  package var subjectField: String?
  /// What it is.
  package var definition: Definition?
  /// Whether its name stays as it is in every language.
  package var doNotTranslate = false
  /// A note to whoever uses the concept.
  package var note: String?
  /// Where to read more.
  package var url: String?
  /// How much the program thinks of its proposal; `nil` in curated files.
  package var score: Double?
  /// The names, those of one language together, in the order of the file.
  package var terms: [Term]
  /// The line of the file that the concept begins on, from 1; `nil` where it was not read from one.
  package var line: Int?
  /// The column that it begins in, in Unicode code points from 1; `nil` where it was not read.
  package var column: Int?

  /// Creates a concept with the fields that every concept has.
  package init(id: String, type: ConceptType = .other, terms: [Term] = []) {
    self.id = id
    self.type = type
    self.terms = terms
  }

  /// The languages that the concept has names in, in the order of the file.
  package var languages: [LanguageTag] {
    var seen: [LanguageTag] = []
    for term in terms where !seen.contains(term.language) { seen.append(term.language) }
    return seen
  }

  /// The name to use in `language`: the preferred one, else the first that is not discouraged.
  package func preferredTerm(in language: LanguageTag) -> Term? {
    let own = terms.filter { $0.language == language }
    return own.first { $0.status == .preferred } ?? own.first { $0.status == .admitted }
      ?? own.first
  }
}
