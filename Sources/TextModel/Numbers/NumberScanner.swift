// Finds the numbers of a text and what they stand for.

/// Finds the numbers of a text as values: cardinals, ordinals, money, percentages, dates, years.
///
/// ```swift
/// let mentions = NumberScanner(language: .english).mentions(in: Array("RMB 66 billion".utf8))
/// // money, 66000000000, CNY
/// ```
///
/// The grammar is the project's own. Words of English and numerals of Chinese are known in texts of
/// both languages; other languages have their digits read.
package struct NumberScanner: Sendable {
  private let knowsWords: Bool

  /// Creates a scanner for texts in `language`.
  package init(language: LanguageTag) {
    knowsWords = language.isEnglish || language.isChinese
  }

  /// The numbers in the part of a text that `span` covers, in order; they never overlap.
  ///
  /// A number too long for an exact amount, an approximate one (`三四`, `hundreds`) and Chinese
  /// words that only contain a numeral (`一起`) are left out.
  ///
  /// - Complexity: O(n) in the length of the span.
  package func mentions(
    in bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan
  ) -> [NumberMention] {
    var mentions: [NumberMention] = []
    var cursor = NumberCursor(bytes, span)
    let parser = NumberParser(start: cursor.position, knowsWords: knowsWords)
    while !cursor.isAtEnd {
      if let mention = parser.mention(at: cursor) {
        mentions.append(mention)
        cursor.position = max(mention.span.end, cursor.position + 1)
      } else {
        parser.skipToken(&cursor)
      }
    }
    return mentions
  }

  /// The numbers in the part of a text that `span` covers.
  package func mentions(in bytes: [UInt8], _ span: ByteSpan) -> [NumberMention] {
    bytes.withUnsafeBufferPointer { mentions(in: $0, span) }
  }

  /// The numbers of a whole text.
  package func mentions(in bytes: [UInt8]) -> [NumberMention] {
    mentions(in: bytes, ByteSpan(0, bytes.count))
  }
}
