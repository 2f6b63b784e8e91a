// conflicting-figure
package import Linting
import TermExtraction

/// Finds dates and figures of one thing that contradict each other.
package struct ConflictingFigure: CollectionRule {
  package static let description = RuleDescription(
    id: "conflicting-figure", severity: .warning,
    summary: "One thing has two dates or two figures.",
    details: """
      A meeting that one sentence puts on May 13 and another on May 14, and “68 Confucius Institutes” \
      beside “50 Confucius Institutes”. Compared are full dates in sentences that name one edition of \
      a meeting and no other date, and figures right before the name of what is counted, within a \
      document and across all documents of a run.
      """,
    fires: .init(
      "The Third Trade Forum was held on May 13, 2025. On May 14, 2025, the Third Trade Forum met.",
      note: "one forum, two days"),
    silent: .init(
      "The Third Trade Forum was held on May 13, 2025. On May 14, 2026, the Fourth Trade Forum met.",
      note: "two forums"),
    remedy: "Find out which is right.")

  private let board: NameBoard

  init(_ board: NameBoard) {
    self.board = board
  }

  package func facts(of document: LintedDocument) -> NameFacts {
    document.shared(NameFacts.init)
  }

  package func findings(across facts: [NameFacts]) -> [Finding] {
    board.comparison(of: facts).conflictingFigures.compactMap { figures in
      let ways = Dictionary(grouping: figures, by: \.value)
        .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.value)
      let places = ways.map {
        $0.map {
          Place.pending(document: facts[$0.document].document, span: $0.span, text: $0.text)
        }
      }
      let strays = places.dropFirst().flatMap { $0 }.sorted()
      guard let usual = places.first, let model = usual.first, let first = strays.first else {
        return nil
      }
      return Finding(
        rule: Self.description.id, severity: Self.description.severity, place: first,
        message: "“\(first.text)” contradicts “\(model.text)”, said of the same thing",
        related: (usual + strays.dropFirst()).map {
          .init(place: $0, message: "“\($0.text)” here")
        })
    }
  }
}
