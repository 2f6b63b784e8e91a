// How two glossaries differ, in lines for a person.
internal import TextModel

extension GlossaryDifference {
  /// The differences in lines for a person: `+` added, `-` removed, `~` changed.
  package var lines: [String] {
    concepts.flatMap(Self.lines)
  }

  private static func lines(_ concept: ConceptChange) -> [String] {
    let head = "\(concept.change.mark) \(concept.concept.id)"
    guard concept.change == .changed else { return ["\(head)  \(names(concept.concept))"] }
    let inside = concept.fields.map(line) + concept.terms.flatMap(lines)
    return [head] + inside.map { "    " + $0 }
  }

  private static func lines(_ term: TermChange) -> [String] {
    let head = "\(term.change.mark) \(term.term.language) \(term.term.text)"
    guard term.change == .changed else { return ["\(head)  [\(term.term.status.rawValue)]"] }
    return [head] + term.fields.map { "    " + line($0) }
  }

  private static func line(_ field: FieldChange) -> String {
    "\(field.name): \(field.before ?? "(none)") → \(field.after ?? "(none)")"
  }

  private static func names(_ concept: Concept) -> String {
    concept.languages.compactMap { concept.preferredTerm(in: $0)?.text }.joined(separator: " · ")
  }
}
