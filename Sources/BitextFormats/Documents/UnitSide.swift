// One side of a bilingual file on its way to a document.
internal import DocumentModel
internal import TextModel

/// One side of a bilingual file on its way to a document: its texts, of which everything else in the
/// file is taken away.
struct UnitSide {
  private let text: SourceText
  private let syntax: UnitSyntax
  private var texts: [UnitText] = []

  init(_ text: SourceText, _ syntax: UnitSyntax) {
    self.text = text
    self.syntax = syntax
  }

  /// Adds a text that stands behind those before it in the file; gives its number, `nil` if blank.
  ///
  /// One that stands there already, as that of a plural, is not added again.
  mutating func add(_ unit: UnitText) -> Int? {
    guard !unit.isBlank, let start = unit.places.first?.start, let end = unit.places.last?.end,
      end <= text.utf8.count
    else { return nil }
    if let last = texts.last?.places {
      if last == unit.places { return nil }
      guard last.last.map({ $0.end <= start }) ?? true else { return nil }
    }
    texts.append(unit)
    return texts.count - 1
  }

  /// The document of the texts, a block and a sentence each.
  ///
  /// - Complexity: O(n).
  func document(_ language: LanguageTag?) -> Document {
    var edits: [(span: ByteSpan, text: [UInt8])] = []
    var position = 0
    for (index, unit) in texts.enumerated() {
      var read = 0
      for (number, place) in unit.places.enumerated() {
        let pieces = syntax.pieces(of: place, in: text.utf8)
        var decoded: [UInt8] = []
        for (span, replacement) in pieces { decoded += replacement ?? Array(text.utf8[span.range]) }
        let rest = unit.utf8.dropFirst(read)
        let isApart = number > 0 && rest.first == 0x20 && !rest.starts(with: decoded)
        let between: [UInt8] = number == 0 ? (index == 0 ? [] : [0x0A]) : isApart ? [0x20] : []
        edits.append((ByteSpan(position, place.start), between))
        for case (let span, let replacement?) in pieces { edits.append((span, replacement)) }
        read += decoded.count + (isApart ? 1 : 0)
        position = place.end
      }
    }
    edits.append((ByteSpan(position, text.utf8.count), []))
    let seen = text.replacing(edits)
    let drafts = texts.map { unit in
      let start = unit.places.first?.start ?? 0
      let end = unit.places.last?.end ?? start
      var draft = BlockDraft(span: seen.span(of: ByteSpan(start, end)))
      draft.isOneSegment = true
      return draft
    }
    return DocumentBuilder(source: seen.text, language: language ?? detected(seen.text))
      .document(drafts)
  }

  private func detected(_ text: SourceText) -> LanguageTag {
    text.utf8.allSatisfy { $0 <= 0x20 } ? .undetermined : LanguageDetector.detect(text.utf8)
  }
}
