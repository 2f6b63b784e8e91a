// inconsistent-name
package import Linting
import TermExtraction

/// Finds things that have more than one name, in a document and across the documents of a run.
package struct InconsistentName: CollectionRule {
  package static let description = RuleDescription(
    id: "inconsistent-name", severity: .warning,
    summary: "One thing has different names.",
    details: """
      Readers take two names for two things, and a search for one does not find the other. Names of \
      meetings, bodies, plans and texts are found without a list of terms: by their capitals, their \
      heads (“Forum”, “Initiative”) and the acronyms that the documents define. Names that agree in \
      all but a region's short form, the order of words, an ordinal, a word more or a noun of the \
      same kind are compared, within a document and across all documents of a run; the name that most \
      places have is proposed. An acronym beside the name it is defined for, the beginning of a \
      name that was given in full, capitals, dashes and spelling are no difference here.
      """,
    fires: .init(
      "The China-Peru Trade Forum met in May. They thanked the Peru-China Trade Forum.",
      note: "one forum, its members in another order"),
    silent: .init(
      "The China-Peru Trade Forum (CPTF) met in May. They thanked the CPTF.",
      note: "the acronym is defined"),
    remedy: "Use one name throughout, the official one where there is one.")

  private let board: NameBoard

  init(_ board: NameBoard) {
    self.board = board
  }

  package func facts(of document: LintedDocument) -> NameFacts {
    document.shared(NameFacts.init)
  }

  package func findings(across facts: [NameFacts]) -> [Finding] {
    let comparison = board.comparison(of: facts)
    let names = comparison.variations.compactMap { wordings -> Finding? in
      let placed = wordings.filter { !$0.isAcronym }
        .map { Set($0.uses.compactMap { facts[$0.document][$0] }).sorted() }
        .filter { !$0.isEmpty }
      return placed.count > 1 ? Self.finding(of: placed) : nil
    }
    let phrases = comparison.phrasings.compactMap { places in
      Self.finding(
        of: Dictionary(grouping: places, by: \.value).values.map { places in
          Set(
            places.map {
              Place.pending(document: facts[$0.document].document, span: $0.span, text: $0.text)
            }
          ).sorted()
        })
    }
    // A title that is a name too is reported as one.
    let told = Set(names.flatMap(\.places))
    return names + phrases.filter { !told.isSuperset(of: $0.places) }
  }

  /// The finding about one thing, given the places of each of its names.
  private static func finding(of wordings: [[Place]]) -> Finding? {
    let ranked = wordings.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    let strays = ranked.dropFirst().flatMap { $0 }.sorted()
    guard let model = ranked.first?.first, let first = strays.first else { return nil }
    return Finding(
      rule: description.id, severity: description.severity, place: first,
      message: "“\(first.text)” is also called “\(model.text)”; use one name",
      related: (ranked[0] + strays.dropFirst()).map {
        .init(place: $0, message: "“\($0.text)” here")
      })
  }
}
