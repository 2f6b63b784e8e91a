// How well names are linked across languages.

/// How well names of one concept are brought together across languages.
///
/// The links are the names of proposals with names in two languages that are not in the first one's
/// language. A link is right where the labels have the name and another one of the proposal, in
/// another language, in one concept.
package struct LinkScore: Hashable, Sendable {
  /// How many links were proposed.
  package private(set) var proposed = 0
  /// How many of them are right.
  package private(set) var right = 0
  /// How many concepts the labels ask for in two languages.
  package private(set) var listed = 0
  /// How many of them a right link was found for.
  package private(set) var found = 0
  /// The wrong links, as `name = name`.
  package private(set) var wrong: [String] = []
  /// The concepts without a right link, as `name = name`.
  package private(set) var missed: [String] = []

  /// The score of no link.
  init() {}

  /// Scores the links of `concepts`, whose terms' labelled concepts are `rows`.
  init(labels: TermLabels, concepts: [ProposedConcept], rows: [[Int?]]) {
    var linked: Set<Int> = []
    for (concept, row) in zip(concepts, rows) {
      guard let first = concept.terms.first else { continue }
      let own = zip(concept.terms, row).filter { $0.0.language == first.language }.compactMap(\.1)
      for (term, label) in zip(concept.terms, row) where term.language != first.language {
        proposed += 1
        if let label, own.contains(label) {
          right += 1
          linked.insert(label)
        } else {
          wrong.append("\(first.text) = \(term.text)")
        }
      }
    }
    for (index, concept) in labels.concepts.enumerated() where !concept.isOptional {
      guard let first = concept.names.first,
        let other = concept.names.first(where: { $0.language != first.language })
      else { continue }
      listed += 1
      if linked.contains(index) {
        found += 1
      } else {
        missed.append("\(first.text) = \(other.text)")
      }
    }
  }

  /// The share of the proposed links that are right; 0 where none was proposed.
  package var precision: Double { TermScore.share(right, proposed) }
  /// The share of the concepts named in two languages that a right link was found for.
  package var recall: Double { TermScore.share(found, listed) }
}
