// What lights up in the page: words and terms with their counterparts.
package import DocumentModel
package import TextModel

/// What lights up in the page: words and terms with their counterparts.
package struct HTMLMarks: Sendable {
  /// A term of a glossary where it stands in a text.
  package struct Term: Hashable, Sendable {
    /// Its bytes in the text.
    package let span: ByteSpan
    /// What it names; terms with the same id light up together.
    package let concept: String
    /// What is said about it.
    package let note: String

    /// Creates a term.
    package init(span: ByteSpan, concept: String, note: String) {
      self.span = span
      self.concept = concept
      self.note = note
    }
  }

  /// The words that render each other, for each bead, in the order of the beads; or none at all.
  package var words: [[LinkedWords]]
  /// The terms of the source, in the order of the text, none reaching into another.
  package var sourceTerms: [Term]
  /// The terms of the target, likewise.
  package var targetTerms: [Term]
  /// What was left out, and why.
  package var remarks: [String]

  /// Creates marks.
  package init(
    words: [[LinkedWords]] = [], sourceTerms: [Term] = [], targetTerms: [Term] = [],
    remarks: [String] = []
  ) {
    self.words = words
    self.sourceTerms = sourceTerms
    self.targetTerms = targetTerms
    self.remarks = remarks
  }

  /// Whether nothing lights up.
  var isEmpty: Bool { words.isEmpty && sourceTerms.isEmpty && targetTerms.isEmpty }
}
