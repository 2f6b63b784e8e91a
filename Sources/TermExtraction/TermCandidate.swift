// A name that the program proposes as a term.
package import GlossaryModel
package import TextModel

/// A name that the program proposes as a term of a concept.
package struct TermCandidate: Hashable, Sendable {
  /// The name as it is written, line breaks and runs of spaces turned into one space.
  package let text: String
  /// The name's language.
  package let language: LanguageTag
  /// What form of the concept's name it is.
  package let kind: TermKind
  /// All places where the name stands, in the order of the documents and of their text.
  package let occurrences: [TermOccurrence]
  /// How sure the program is that this is a name; above 1 is worth showing.
  package let score: Double
  /// What speaks for the name, in words, the strongest first.
  package let reasons: [String]
  /// Whether the program would use this name of all those in its language.
  package let preferred: Bool
  /// Why it would, in words; `nil` where it would not.
  package let preferredReason: String?

  /// Creates a proposal.
  package init(
    text: String, language: LanguageTag, kind: TermKind, occurrences: [TermOccurrence],
    score: Double, reasons: [String], preferred: Bool = false, preferredReason: String? = nil
  ) {
    self.text = text
    self.language = language
    self.kind = kind
    self.occurrences = occurrences
    self.score = score
    self.reasons = reasons
    self.preferred = preferred
    self.preferredReason = preferredReason
  }
}
