// Acronyms in Latin letters that a Chinese text defines.
internal import DocumentModel
internal import TextModel

/// Reads the acronyms in the brackets of a Chinese text: `亚太经合组织（APEC）`.
enum ChineseAcronyms {
  /// How many characters before a bracket may be the name.
  private static let longest = 24

  /// The definitions in `span`: every acronym that stands in a bracket after Chinese, with the
  /// Chinese before the bracket as its name.
  static func definitions(in document: Document, _ span: ByteSpan) -> [AcronymDefinition] {
    document.source.utf8.withUnsafeBufferPointer { bytes in
      var found: [AcronymDefinition] = []
      var offset = span.start
      var run = span.start
      while offset < span.end, let (scalar, width) = bytes.scalar(at: offset, span.end) {
        let next = offset + width
        if scalar == 0x28 || scalar == 0xFF08 {
          let name = tail(bytes, ByteSpan(run, offset))
          if !name.isEmpty {
            found += acronyms(bytes, ByteSpan(next, span.end)).map { definition($0, name, bytes) }
          }
        }
        if !CharacterClass.isHan(scalar) { run = next }
        offset = next
      }
      return found
    }
  }

  /// The last characters of a run.
  private static func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ run: ByteSpan) -> ByteSpan {
    // No name needs more bytes than four for each of its characters.
    var start = max(run.start, run.end - 4 * longest)
    while start > run.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return ByteSpan(start, run.end)
  }

  /// The acronyms before the bracket's end.
  private static func acronyms(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan
  ) -> [ByteSpan] {
    var found: [ByteSpan] = []
    var offset = span.start
    let end = min(span.end, span.start + 120)
    while offset < end, let (scalar, width) = bytes.scalar(at: offset, end) {
      if scalar == 0x29 || scalar == 0xFF09 { return found }
      let start = offset
      var capitals = 0
      while offset < end, bytes[offset] < 0x80, isLetterOrDigit(bytes[offset]) {
        capitals += bytes[offset] &- 0x41 < 26 ? 1 : 0
        offset += 1
      }
      if capitals >= 2, capitals * 2 > offset - start { found.append(ByteSpan(start, offset)) }
      if offset == start { offset += width }
    }
    return []
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func definition(
    _ acronym: ByteSpan, _ name: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> AcronymDefinition {
    let text = String(decoding: bytes[name.range], as: UTF8.self)
    return AcronymDefinition(
      acronym: String(decoding: bytes[acronym.range], as: UTF8.self), acronymSpan: acronym,
      name: text, nameSpan: name, words: text.map(String.init), isInitials: false)
  }
}
