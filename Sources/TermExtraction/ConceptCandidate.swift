// A concept that the program proposes, with all its names.
package import GlossaryModel

/// A concept that the program proposes, with all the names it found for it.
package struct ConceptCandidate: Hashable, Sendable {
  /// An id made of the preferred name, unique among the proposals: `global-development-initiative`.
  package let id: String
  /// What kind of thing the concept is.
  package let type: ConceptType
  /// The names, English ones first, preferred ones first within a language, then by frequency.
  package let terms: [TermCandidate]
  /// How sure the program is that this is worth a place in a glossary.
  package let score: Double

  /// Creates a proposal.
  package init(id: String, type: ConceptType, terms: [TermCandidate], score: Double) {
    self.id = id
    self.type = type
    self.terms = terms
    self.score = score
  }
}
