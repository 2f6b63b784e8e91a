// Divides prose into sentences.
internal import ICUText
package import TextModel

/// Divides prose into sentences, in Chinese and English.
///
/// The full stops, marks and ellipses of both are judged by the project's rules (``SentenceScanner``);
/// where a text holds other scripts, ICU's sentence breaks (UAX #29) are taken for their marks.
/// Not for use from two threads at once.
package final class SentenceSegmenter {
  private let locale: String
  private lazy var breaker = try? TextBreaker(.sentence, locale: locale)

  /// Creates a segmenter for texts in `language`.
  package init(language: LanguageTag) {
    locale = language.language
  }

  /// The sentences of the part of a text that `span` covers, white space around them left out.
  ///
  /// - Parameter listStart: where the block's own mark begins, if `span` follows one, so that items
  ///   counting on from it inside the block (`1. … 2. …`) are told apart.
  /// - Complexity: O(n) in the length of the span.
  package func sentences(
    in bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan, listStart: Int? = nil
  ) -> [ByteSpan] {
    let span = bytes.trimmed(span)
    guard !span.isEmpty else { return [] }
    var scanner = SentenceScanner(bytes, span, listStart: listStart)
    scanner.scan()
    var ends = scanner.ends
    if scanner.sawOtherScript { ends = merged(ends, otherEnds(in: bytes, span)) }
    var sentences: [ByteSpan] = []
    var start = span.start
    for end in ends + [span.end] {
      let sentence = bytes.trimmed(ByteSpan(start, end))
      if !sentence.isEmpty { sentences.append(sentence) }
      start = max(start, end)
    }
    return sentences
  }

  /// The sentences of the part of a text that `span` covers.
  package func sentences(in bytes: [UInt8], _ span: ByteSpan) -> [ByteSpan] {
    bytes.withUnsafeBufferPointer { sentences(in: $0, span) }
  }

  /// The sentence breaks that ICU finds after marks of other scripts.
  private func otherEnds(in bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan) -> [Int] {
    let part = UnsafeBufferPointer(rebasing: bytes[span.range])
    return (breaker?.boundaries(in: part) ?? []).filter { end in
      var index = end
      while let (scalar, width) = part.scalar(before: index, 0) {
        let isSpace = scalar == 0x20 || scalar == 0xA0
        guard isSpace || SentenceScanner.closers.contains(scalar) else {
          return scalar > 0x2FF && !SentenceScanner.isOwnMark(scalar) && scalar < 0x2028
        }
        index -= width
      }
      return false
    }.map { $0 + span.start }
  }

  private func merged(_ left: [Int], _ right: [Int]) -> [Int] {
    (left + right).sorted()
  }
}
