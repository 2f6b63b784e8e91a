// British spelling made American, in a text.

/// Turns British spellings into American ones, word by word.
///
/// Remembers the words that it has seen: a text of any length holds few different ones.
final class SpellingFolding {
  private struct Known {
    var word: [UInt8]
    var american: [UInt8]?
  }

  private var known: [UInt64: Known] = [:]
  private static let limit = 100_000
  /// The lengths of words that may have two spellings, in letters.
  private static let lengths = 4...40

  /// Folds a text in which case is folded already.
  ///
  /// - Complexity: O(n).
  func fold(_ source: UnsafeBufferPointer<UInt8>, into folded: inout FoldedText) {
    var offset = 0
    while offset < source.count {
      // FNV-1a (Fowler, Noll and Vo) over the word that begins here.
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      let start = offset
      while offset < source.count, source[offset] >= 0x61, source[offset] <= 0x7A {
        hash = (hash ^ UInt64(source[offset])) &* 0x100_0000_01B3
        offset += 1
      }
      if Self.lengths.contains(offset - start), !Self.isMark(source, at: offset) {
        let word = UnsafeBufferPointer(rebasing: source[start..<offset])
        if let american = american(word, hash: hash) {
          Self.replace(start..<offset, by: american, source, &folded)
        }
      }
      if offset == start { offset += 1 }
    }
  }

  private func american(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> [UInt8]? {
    if let entry = known[hash], entry.word.elementsEqual(word) { return entry.american }
    if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
    let american = Self.spelling(of: String(decoding: word, as: UTF8.self))
    known[hash] = Known(word: Array(word), american: american)
    return american
  }

  /// The American spelling; two rules may hold for one word (`colourisation`).
  private static func spelling(of word: String) -> [UInt8]? {
    var spelling: String?
    for _ in 0..<4 {
      guard let next = AmericanSpelling.of(spelling ?? word) else { break }
      spelling = next
    }
    return spelling.map { Array($0.utf8) }
  }

  /// Whether a combining mark follows, which might combine with another last letter.
  private static func isMark(_ source: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    offset < source.count && source[offset] >= 0x80
      && PlainLetters.isMark(UTF8Characters.decode(source, offset).scalar)
  }

  /// Replaces only the letters that differ, so that the map stays fine.
  private static func replace(
    _ range: Range<Int>, by american: [UInt8], _ source: UnsafeBufferPointer<UInt8>,
    _ folded: inout FoldedText
  ) {
    let word = source[range]
    let prefix = zip(word, american).prefix { $0 == $1 }.count
    let limit = min(word.count, american.count) - prefix
    let suffix = zip(word.reversed(), american.reversed()).prefix(limit).prefix { $0 == $1 }.count
    folded.replace(
      (range.lowerBound + prefix)..<(range.upperBound - suffix), of: source,
      with: american[prefix..<(american.count - suffix)])
  }
}
