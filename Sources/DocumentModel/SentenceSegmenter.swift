// Divides prose into sentences.
package import TextModel

/// Divides prose into sentences, in Chinese and English.
package struct SentenceSegmenter: Sendable {
  private let language: LanguageTag

  /// Creates a segmenter for texts in `language`.
  package init(language: LanguageTag) {
    self.language = language
  }

  /// The sentences of the part of a text that `span` covers, white space around them left out.
  ///
  /// - Complexity: O(n) in the length of the span.
  package func sentences(
    in bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan
  ) -> [ByteSpan] {
    let span = bytes.trimmed(span)
    guard !span.isEmpty else { return [] }
    var result: [ByteSpan] = []
    var start = span.start
    var index = span.start
    while index < span.end {
      let width = terminatorWidth(bytes, index, span.end)
      index += max(width, 1)
      guard width > 0 else { continue }
      while index < span.end {
        let next = max(terminatorWidth(bytes, index, span.end), closerWidth(bytes, index, span.end))
        if next == 0 { break }
        index += next
      }
      guard width == 3 || index >= span.end || bytes.spaceWidth(at: index, span.end) != nil else {
        continue
      }
      let sentence = bytes.trimmed(ByteSpan(start, index))
      if !sentence.isEmpty { result.append(sentence) }
      start = index
    }
    let rest = bytes.trimmed(ByteSpan(start, span.end))
    if !rest.isEmpty { result.append(rest) }
    return result
  }

  private func terminatorWidth(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Int {
    switch bytes[index] {
    case 0x2E, 0x21, 0x3F: 1
    case 0xE3 where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x82: 3
    case 0xEF
    where index + 2 < end && bytes[index + 1] == 0xBC
      && (bytes[index + 2] == 0x81 || bytes[index + 2] == 0x9F):
      3
    default: 0
    }
  }

  private func closerWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    switch bytes[index] {
    case 0x22, 0x27, 0x29, 0x5D: 1
    case 0xE2
    where index + 2 < end && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x9D || bytes[index + 2] == 0x99):
      3
    case 0xE3
    where index + 2 < end && bytes[index + 1] == 0x80
      && [0x8D, 0x8F, 0x8B, 0x91].contains(bytes[index + 2]):
      3
    case 0xEF where index + 2 < end && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x89: 3
    default: 0
    }
  }
}
