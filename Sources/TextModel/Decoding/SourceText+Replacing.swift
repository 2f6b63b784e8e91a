// A text as its reader sees it, without the marks that it is written with.

extension SourceText {
  /// This text with some stretches replaced; offsets into the result still lead to the user's own
  /// bytes, and its lines and columns are those of the file.
  ///
  /// - Parameters:
  ///   - edits: Stretches of ``utf8``, ascending and apart; one that is not is passed over.
  ///   - isMarkup: Whether `&` and `<` stand for something else in the file.
  /// - Complexity: O(n).
  package func replacing(
    _ edits: [(span: ByteSpan, text: [UInt8])], isMarkup: Bool = false
  ) -> ReplacedText {
    guard !edits.isEmpty else { return ReplacedText(text: self, starts: [], shifts: []) }
    var builder = OffsetMapBuilder()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var starts: [Int] = []
    var shifts: [Int] = []
    var place = 0
    for edit in edits where edit.span.start >= place && edit.span.end <= utf8.count {
      bytes += utf8[place..<edit.span.start]
      builder.keep(edit.span.start - place)
      starts.append(edit.span.start)
      shifts.append(bytes.count)
      bytes += edit.text
      builder.replace(source: edit.span.count, output: edit.text.count)
      place = edit.span.end
      starts.append(place)
      shifts.append(bytes.count)
    }
    bytes += utf8[place...]
    builder.keep(utf8.count - place)
    let map = builder.map()
    let file = asWritten
    let written = WrittenText(
      utf8: file.utf8, map: written.map { map.composed(with: $0.map) } ?? map,
      toOriginal: file.toOriginal, isMarkup: isMarkup)
    let text = SourceText(
      name: name, utf8: bytes, toOriginal: map.composed(with: toOriginal), hash: hash,
      written: written)
    return ReplacedText(text: text, starts: starts, shifts: shifts)
  }
}
