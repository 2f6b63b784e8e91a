// Writes changes of a document's text back into its container.
internal import Markup
package import TextModel

/// Writes changes of a document's text back into the container that it was taken out of, formatting
/// and all else left as it was.
package struct DocumentMender {
  /// The text that changes speak of.
  package let text: [UInt8]
  private let parts: PackageParts
  private let contents: [String: [UInt8]]
  /// The stretches of the text that stand in a part as they are, ascending.
  private let pieces: [(origin: TextOrigin, part: String)]

  /// Prepares a document.
  ///
  /// - Returns: `nil` where its format cannot be written, or where it was read as it was before
  ///   tracked changes.
  /// - Throws: ``DocumentError``.
  package init?(_ bytes: [UInt8], name: String, options: ReadingOptions) throws(DocumentError) {
    let format: DocumentFormat
    if let named = options.format {
      format = named
    } else {
      format = try DocumentFormat(of: bytes, name: name)
    }
    guard format == .docx || format == .odt, !options.original else { return nil }
    let document = try DocumentReader.package(bytes, name: name, as: format, options: options)
    let text = document.text.utf8
    parts = try PackageParts(bytes, name: name, options: options)
    let contents = try parts.contents(of: Set(document.origins.map(\.part)))
    pieces = document.origins.filter { origin, part in
      let place = origin.place..<(origin.place + origin.count)
      guard let content = contents[part], place.upperBound <= content.count else { return false }
      // What is written otherwise there (`&amp;`) cannot be cut.
      return content[place].elementsEqual(text[origin.start..<origin.end])
    }
    self.text = text
    self.contents = contents
  }

  /// Whether a stretch of the text stands in the container as it is, in one piece or in several with
  /// nothing but formatting between them.
  package func canReplace(_ span: ByteSpan) -> Bool {
    !span.isEmpty && !touched(by: span).isEmpty
  }

  /// The pieces of a stretch; none where something in it stands in no piece.
  private func touched(by span: ByteSpan) -> [(origin: TextOrigin, part: String)] {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].origin.end <= span.start { low = middle + 1 } else { high = middle }
    }
    var found: [(origin: TextOrigin, part: String)] = []
    var place = span.start
    while low < pieces.count, place < span.end {
      guard let cut = pieces[low].origin.cut(to: span.range), cut.start == place else { return [] }
      found.append((cut, pieces[low].part))
      place = cut.end
      low += 1
    }
    return place == span.end ? found : []
  }

  /// The container with changes made; text that is replaced takes the formatting of its beginning.
  ///
  /// - Parameter changes: Ascending and apart; those that cannot be made are passed over.
  /// - Throws: ``DocumentError`` where the container cannot be read again.
  package func bytes(
    with changes: [(span: ByteSpan, replacement: String)]
  ) throws(DocumentError) -> [UInt8] {
    var edits: [String: [(range: Range<Int>, text: [UInt8])]] = [:]
    for change in changes {
      for (index, piece) in touched(by: change.span).enumerated() {
        let range = piece.origin.place..<(piece.origin.place + piece.origin.count)
        let text = index == 0 ? Array(MarkupText.escaped(change.replacement).utf8) : []
        edits[piece.part, default: []].append((range, text))
      }
    }
    var changed: [String: [UInt8]] = [:]
    for (part, edits) in edits { changed[part] = Self.edited(contents[part] ?? [], edits) }
    return try parts.replacing(changed)
  }

  private static func edited(
    _ content: [UInt8], _ edits: [(range: Range<Int>, text: [UInt8])]
  ) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= place {
      result += content[place..<edit.range.lowerBound]
      keepSpaces(&result)
      result += edit.text
      place = edit.range.upperBound
    }
    return result + content[place...]
  }

  /// Word drops spaces at the ends of a text whose tag does not say that they count.
  private static func keepSpaces(_ text: inout [UInt8]) {
    // The tag may stand before text that is kept.
    guard let end = text.suffix(10_000).lastIndex(of: UInt8(ascii: ">")),
      text[..<end].suffix(4).elementsEqual("<w:t".utf8)
    else { return }
    text.insert(contentsOf: " xml:space=\"preserve\"".utf8, at: end)
  }
}
