// Finds the labelled concept of a proposed name.

/// Finds the labelled concept that a proposed name belongs to.
struct LabelledNames {
  private let labels: TermLabels
  private let keys = TermKeys()
  private var conceptOfKey: [String: Int] = [:]

  init(_ labels: TermLabels) {
    self.labels = labels
    for (index, concept) in labels.concepts.enumerated() {
      for name in concept.names { conceptOfKey[key(name.text, name.language)] = index }
    }
  }

  /// The index of the labelled concept of `name`; `nil` where no label has it.
  func concept(of name: ProposedConcept.Name) -> Int? {
    conceptOfKey[key(name.text, name.language)]
  }

  /// For each labelled name, its concept and the first proposal that has it.
  func groups(in concepts: [ProposedConcept]) -> [(label: Int, proposed: Int?)] {
    var proposalOfKey: [String: Int] = [:]
    for (index, concept) in concepts.enumerated() {
      for term in concept.terms {
        let key = key(term.text, term.language)
        if proposalOfKey[key] == nil { proposalOfKey[key] = index }
      }
    }
    return labels.concepts.enumerated().flatMap { index, concept in
      concept.names.map { (index, proposalOfKey[key($0.text, $0.language)]) }
    }
  }

  /// Names are compared within a language, whatever its script or region.
  private func key(_ name: String, _ language: String) -> String {
    (language.split(separator: "-").first ?? "") + "\t" + keys.key(name)
  }
}
