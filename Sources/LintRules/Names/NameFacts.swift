// What the rules about names keep of a document.
import DocumentModel
import Linting
import TermExtraction
import TextModel

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
        let isRead =
          place.isQuotedName || !document.quiet.overlaps(place.span)
          || Self.isAllOfQuotation(place.span, in: document.document.source.utf8)
        return isRead ? document.pendingPlace(of: place.span) : nil
      }
    }
  }

  /// Whether a name is all that stands between marks of quotation, a full stop or comma aside: a
  /// `“zone of peace.”` is the writer's own.
  private static func isAllOfQuotation(_ span: ByteSpan, in text: [UInt8]) -> Bool {
    let before = text[..<span.start].suffix(3)
    var after = text[span.end...].prefix(4)
    if after.first == 0x2E || after.first == 0x2C { after = after.dropFirst() }
    return before.elementsEqual("“".utf8) && after.starts(with: "”".utf8)
      || before.last == 0x22 && after.first == 0x22
  }

  /// The place of a use; `nil` in quotations and addresses.
  subscript(use: NameComparison.Use) -> Place? { places[use.name][use.place] }
}
