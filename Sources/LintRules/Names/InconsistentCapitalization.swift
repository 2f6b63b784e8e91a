// inconsistent-capitalization
package import Linting
import TermExtraction

/// Finds names that are written with capitals in one place and without in another.
package struct InconsistentCapitalization: CollectionRule {
  package static let description = RuleDescription(
    id: "inconsistent-capitalization", severity: .warning,
    summary: "One name has capitals in one place and none in another.",
    details: """
      “Member States” and “member states” are one thing, and a reader of “Zone of Peace” takes it for \
      an official term that “zone of peace” is not. Compared are names and phrases that are \
      capitalised somewhere, within a document and across all documents of a run. Headings, titles, \
      quotations, beginnings of sentences and parts of longer names are left out: their capitals \
      come from elsewhere. So are “High-Level Forum” and “High-level Dialogue” in one document. What \
      most places have is proposed.
      """,
    fires: .init(
      "They met the Member States in May. All member states came, and the Member States agreed.",
      note: "the same states twice"),
    silent: .init(
      "Member states came in May. The member states agreed on the “Pact of the Member States”.",
      note: "a sentence and a title begin with capitals"),
    remedy: "Write the name in one way throughout.",
    yieldsTo: ["inconsistent-name", "inconsistent-reference"])

  private let board: NameBoard

  init(_ board: NameBoard) {
    self.board = board
  }

  /// What the rule keeps of a document.
  package struct Facts: Sendable {
    let names: NameFacts
    let phrases: CapitalizedPhrases
    /// What is wrong in the document itself.
    let own: [Finding]
  }

  package func facts(of document: LintedDocument) -> Facts {
    Facts(
      names: document.shared(NameFacts.init), phrases: CapitalizedPhrases(of: document),
      own: HyphenatedCapitals(of: document).findings())
  }

  package func findings(across facts: [Facts]) -> [Finding] {
    let names = facts.map(\.names)
    return facts.flatMap(\.own)
      + board.comparison(of: names).capitalizations.compactMap { ways in
        let placed = ways.map { Set($0.compactMap { names[$0.document][$0] }).sorted() }.filter {
          !$0.isEmpty
        }
        return placed.count > 1 ? Self.finding(of: placed) : nil
      }
  }

  package func findings(
    across facts: [Facts], documents: (String) -> LintedDocument?
  ) -> [Finding] {
    let names = findings(across: facts)
    let told = Set(names.flatMap(\.places))
    return names
      + CapitalsElsewhere(facts: facts.map(\.phrases)).findings(documents)
      .filter { told.isDisjoint(with: $0.places) }
  }

  static func finding(of ways: [[Place]]) -> Finding? {
    let strays = ways.dropFirst().flatMap { $0 }.sorted()
    guard let usual = ways.first, let model = usual.first, let first = strays.first else {
      return nil
    }
    return Finding(
      rule: description.id, severity: description.severity, place: first,
      message: "“\(first.text)” is written “\(model.text)” elsewhere; use one",
      related: (usual + strays.dropFirst()).map {
        .init(place: $0, message: "“\($0.text)” here")
      })
  }
}
