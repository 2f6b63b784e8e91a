// What the rules about names keep of a document.
import Linting
import TermExtraction

/// The names of a document with their places.
package final class NameFacts: Sendable {
  let names: DocumentNames
  /// The name of the document.
  let document: String
  /// As `DocumentNames.places`; `nil` in quotations and addresses.
  private let places: [[Place?]]

  init(of document: LintedDocument) {
    let names = DocumentNames(
      of: document.document, lines: document.shared { EnglishLines(of: $0.document) })
    self.names = names
    self.document = document.name
    places = names.places.map { all in
      all.map { place in
        let isRead = place.isQuotedName || !document.quiet.overlaps(place.span)
        return isRead ? document.pendingPlace(of: place.span) : nil
      }
    }
  }

  /// The place of a use; `nil` in quotations and addresses.
  subscript(use: NameComparison.Use) -> Place? { places[use.name][use.place] }
}
