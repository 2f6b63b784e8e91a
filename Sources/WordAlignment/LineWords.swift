// The words of a line of running text.
package import Lexicon
package import TextModel

/// Finds the words of a line.
///
/// They are dictionary words in Chinese, runs of letters and digits elsewhere, and numbers with
/// their unit as one word. Marks are no words.
package final class LineWords {
  private let lexicon: CompiledLexicon?
  private let isTraditional: Bool
  private let numbers: NumberScanner

  /// Creates a finder for lines in `language`.
  package init(language: LanguageTag, lexicon: CompiledLexicon?) {
    self.lexicon = lexicon
    isTraditional = language == .traditionalChinese
    numbers = NumberScanner(language: language)
  }

  /// Where the words of a line of UTF-8 text are, in order.
  ///
  /// - Complexity: O(n) in the number of bytes.
  package func spans(in line: ArraySlice<UInt8>) -> [ByteSpan] {
    let bytes = isTraditional ? SimplifiedText.of(line) : Array(line)
    return bytes.withUnsafeBufferPointer { text in
      let counted = numbers.mentions(in: text, ByteSpan(0, text.count)).filter { !$0.isBare }
      return Self.merged(hanWords(text) + letterRuns(text) + counted.map(\.span))
    }
  }

  private func hanWords(_ text: UnsafeBufferPointer<UInt8>) -> [ByteSpan] {
    if let lexicon { return lexicon.words(in: text).map(\.span) }
    return text.indices.compactMap { start in
      HanCharacter.length(text, at: start).map { ByteSpan(start, start + $0) }
    }
  }

  /// The runs of letters and digits that are not Chinese; a hyphen or apostrophe between letters
  /// parts them.
  private func letterRuns(_ text: UnsafeBufferPointer<UInt8>) -> [ByteSpan] {
    var spans: [ByteSpan] = []
    var start: Int?
    var offset = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let isPart =
        !CharacterClass.isHan(scalar.value)
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.generalCategory == .nonspacingMark)
      if isPart, start == nil { start = offset }
      if !isPart, let first = start {
        spans.append(ByteSpan(first, offset))
        start = nil
      }
      offset += UTF8.width(scalar)
    }
    if let first = start { spans.append(ByteSpan(first, min(offset, text.count))) }
    return spans
  }

  /// The words in order, those that overlap as one.
  private static func merged(_ words: [ByteSpan]) -> [ByteSpan] {
    var result: [ByteSpan] = []
    for word in words.sorted() {
      if let last = result.last, last.overlaps(word) {
        result[result.count - 1] = ByteSpan(last.start, max(last.end, word.end))
      } else {
        result.append(word)
      }
    }
    return result
  }
}
