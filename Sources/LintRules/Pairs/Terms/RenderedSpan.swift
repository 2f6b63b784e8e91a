// Where a stretch of the source is rendered, by word links.
import DocumentModel
import Linting
import TextModel

/// Finds the words of a translation that render a stretch of its source.
struct RenderedSpan {
  private let pair: LintedPair
  private let text: [UInt8]

  /// A link of less probability says nothing.
  private static let leastProbability = 0.3
  /// Words farther apart, in bytes, do not belong to one name.
  private static let widestGap = 24
  /// A rendering longer than so many bytes is no name.
  private static let longest = 160

  init(_ pair: LintedPair) {
    self.pair = pair
    text = pair.target.document.source.utf8
  }

  /// The words that render `source` in a bead; `nil` where links do not show them.
  ///
  /// - Complexity: O(n) in the links of the bead.
  func of(_ source: ByteSpan, in bead: Int) -> ByteSpan? {
    let words = pair.links(in: bead)
      .filter { $0.probability >= Self.leastProbability && source.contains($0.source) }
      .map { (span: $0.target, weight: $0.probability) }
      .sorted { $0.span < $1.span }
    var best: (span: ByteSpan, weight: Double)?
    var current: (span: ByteSpan, weight: Double)?
    for word in words {
      if let last = current, word.span.start - last.span.end <= Self.widestGap {
        current = (
          ByteSpan(last.span.start, max(last.span.end, word.span.end)), last.weight + word.weight
        )
      } else {
        current = word
      }
      if let current, current.weight > best?.weight ?? 0 { best = current }
    }
    guard let best, best.weight >= 0.5 else { return nil }
    guard let sentence = pair.sentences(bead, .target).first(where: { $0.span.contains(best.span) })
    else { return nil }
    let whole = widened(best.span, in: sentence.body)
    return whole.count <= Self.longest ? whole : nil
  }

  /// The span with the capitalised words that stand directly beside it, in a text in Latin letters.
  private func widened(_ span: ByteSpan, in sentence: ByteSpan) -> ByteSpan {
    guard !pair.target.document.language.isChinese, sentence.contains(span) else { return span }
    var words: [ByteSpan] = []
    text.withUnsafeBufferPointer { bytes in
      LatinWords.forEach(in: bytes, sentence) { words.append($0) }
    }
    var (start, end) = (span.start, span.end)
    for word in words where word.start >= end && !isJoint(word) {
      guard isCapital(word), isJoined(end, word.start) else { break }
      end = word.end
    }
    for word in words.reversed()
    where word.end <= start && word.start > sentence.start && !isJoint(word) {
      guard isCapital(word), isJoined(word.end, start) else { break }
      start = word.start
    }
    return ByteSpan(start, end)
  }

  /// Whether a word may stand inside a name in small letters.
  private func isJoint(_ word: ByteSpan) -> Bool {
    ["of", "the", "for"].contains { text[word.range].elementsEqual($0.utf8) }
  }

  private func isCapital(_ word: ByteSpan) -> Bool { text[word.start] &- 0x41 < 26 }

  private static let joints = [" ", "-", "–", " of ", " of the ", " for "]

  /// Whether nothing stands between two words but what may stand inside a name.
  private func isJoined(_ end: Int, _ start: Int) -> Bool {
    let between = text[end..<max(end, start)]
    return Self.joints.contains { between.elementsEqual($0.utf8) }
  }
}
