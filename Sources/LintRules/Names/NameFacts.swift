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
  /// As `DocumentNames.places`, one name after the other: a run holds those of all documents.
  private let spots: [Spot]
  /// Where the places of each name begin.
  private let starts: [Int32]
  /// The texts at places that are not written as the name is.
  private let texts: [String]

  /// A place of a name.
  private struct Spot {
    let start: UInt32
    let end: UInt32
    /// The index of the text; ``asNamed`` or ``unread`` for none.
    let text: Int32

    /// The place is written as the name is.
    static let asNamed: Int32 = -1
    /// The place lies in a quotation or an address.
    static let unread: Int32 = -2
  }

  init(of document: LintedDocument) {
    let names = DocumentNames(
      of: document.document, lines: document.shared { EnglishLines(of: $0.document) })
    self.names = names
    self.document = document.name
    var (spots, starts, texts): ([Spot], [Int32], [String]) = ([], [], [])
    for (name, places) in names.places.enumerated() {
      starts.append(Int32(clamping: spots.count))
      for (index, place) in places.enumerated() {
        var text = Spot.unread
        if Self.isRead(place, in: document) {
          let written = document.document.source.string(place.span)
          text = written == names.text(name, index) ? Spot.asNamed : Int32(clamping: texts.count)
          if text >= 0 { texts.append(written) }
        }
        spots.append(
          Spot(
            start: UInt32(clamping: place.span.start), end: UInt32(clamping: place.span.end),
            text: text))
      }
    }
    (self.spots, self.starts, self.texts) = (spots, starts, texts)
  }

  private static func isRead(_ place: DocumentNames.Place, in document: LintedDocument) -> Bool {
    place.isQuotedName || !document.quiet.overlaps(place.span)
      || isAllOfQuotation(place.span, in: document.document.source.utf8)
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
  subscript(use: NameComparison.Use) -> Place? {
    let spot = spots[Int(starts[use.name]) + use.place]
    guard spot.text != Spot.unread else { return nil }
    return .pending(
      document: document, span: ByteSpan(Int(spot.start), Int(spot.end)),
      text: spot.text >= 0 ? texts[Int(spot.text)] : names.text(use.name, use.place))
  }
}
