// Whether two glossaries say the same.
internal import TextModel

extension Glossary {
  /// Whether two glossaries say the same, wherever it stands in their files.
  package func isSame(as other: Glossary) -> Bool {
    name == other.name && concepts.count == other.concepts.count
      && zip(concepts, other.concepts).allSatisfy { $0.isSame(as: $1) }
  }
}

extension Concept {
  /// Whether two concepts say the same, wherever it stands in their files; terms of different
  /// languages may stand in another order.
  package func isSame(as other: Concept) -> Bool { unplaced == other.unplaced }

  /// The concept without its place in a file, the terms of each language together.
  private var unplaced: Concept {
    var concept = self
    (concept.line, concept.column) = (nil, nil)
    concept.terms = languages.sorted().flatMap { language in
      terms.filter { $0.language == language }.map { term in
        var term = term
        (term.line, term.column) = (nil, nil)
        return term
      }
    }
    return concept
  }
}
