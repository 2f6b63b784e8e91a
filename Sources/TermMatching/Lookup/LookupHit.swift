// An answer to a query.
package import GlossaryModel

/// A concept that answers a query, with the term that does.
package struct LookupHit: Sendable {
  /// The concept.
  package let concept: Concept
  /// The concept's term that is nearest to the query.
  package let term: Term
  /// Whether the concept was approved by a person.
  package let origin: LookupOrigin
  /// In what way the term answers the query.
  package let match: LookupMatch
  /// How near the term is to the query, 1 being the same.
  package let score: Double

  /// Creates an answer.
  package init(
    concept: Concept, term: Term, origin: LookupOrigin, match: LookupMatch, score: Double
  ) {
    self.concept = concept
    self.term = term
    self.origin = origin
    self.match = match
    self.score = score
  }
}
