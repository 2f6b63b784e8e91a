// Quotations that two renderings word in different ways.
import DocumentModel
import Linting
import TextModel

/// Finds quotations that two renderings of one text word in different ways.
struct RenderedQuotations {
  let left: LintedDocument
  let right: LintedDocument

  /// The quotations of two sentences that render each other, one in each, where they differ in more
  /// than their capitals; `nil` where they agree, or are titles.
  func differing(
    _ sentence: RenderedSentence, _ rendering: RenderedSentence
  ) -> (left: ByteSpan, right: ByteSpan)? {
    guard sentence.quotations.count == 1, rendering.quotations.count == 1,
      let own = sentence.quotations.first, let other = rendering.quotations.first
    else { return nil }
    let (words, others) = (self.words(own, left), self.words(other, right))
    guard words.count > 1, others.count > 1, !isTitle(words), !isTitle(others),
      words.map(\.hash) != others.map(\.hash)
    else { return nil }
    return (own, other)
  }

  private func words(
    _ span: ByteSpan, _ document: LintedDocument
  ) -> [(hash: UInt64, isCapital: Bool)] {
    document.document.source.utf8.withUnsafeBufferPointer { bytes in
      var words: [(hash: UInt64, isCapital: Bool)] = []
      LatinWords.forEach(in: bytes, span) {
        words.append((DocumentWords.hash(bytes, $0), bytes[$0.start] &- 0x41 < 26))
      }
      return words
    }
  }

  private func isTitle(_ words: [(hash: UInt64, isCapital: Bool)]) -> Bool {
    words.count > 3 && words.count(where: \.isCapital) * 2 >= words.count
  }
}
