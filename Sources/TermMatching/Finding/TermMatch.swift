// One place where a term stands.
package import TextModel

/// One place where a term of a glossary stands in a text.
package struct TermMatch: Hashable, Sendable {
  /// The bytes of the text, its plural ending included, a possessive ending not.
  package let span: ByteSpan
  /// The index of the concept among those that the matcher was made from.
  package let concept: Int
  /// The index of the term among those of its concept.
  package let term: Int
  /// Whether the term stands in the text in another number than in the glossary.
  package let isInflected: Bool
  /// Whether the place lies inside a longer match.
  package let isNested: Bool

  /// Creates a match.
  package init(span: ByteSpan, concept: Int, term: Int, isInflected: Bool, isNested: Bool) {
    self.span = span
    self.concept = concept
    self.term = term
    self.isInflected = isInflected
    self.isNested = isNested
  }
}
