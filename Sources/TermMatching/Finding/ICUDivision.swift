// Divides a short run of Chinese text into words by ICU's dictionary.
internal import ICUText

/// A short run of Chinese text and ICU's words in it.
struct ICUDivision {
  private let run: UnsafeBufferPointer<UInt8>
  private let breaker: TextBreaker

  init(_ run: UnsafeBufferPointer<UInt8>, _ breaker: TextBreaker) {
    self.run = run
    self.breaker = breaker
  }

  /// Whether a term at `edges` cuts a word.
  func isCut(_ edges: Range<Int>, _ longTerm: Int) -> Bool {
    // No word of ICU's is much longer, and dividing takes the most time of all.
    if edges.count >= 6 * longTerm { return false }
    let borders = breaker.boundaries(in: run)
    for (start, end) in zip(borders, borders.dropFirst()) {
      let cutsStart = start < edges.lowerBound && end > edges.lowerBound
      let cutsEnd = start < edges.upperBound && end > edges.upperBound
      guard cutsStart || cutsEnd else { continue }
      let isInside = start <= edges.lowerBound && end >= edges.upperBound
      if edges.count >= 3 * longTerm, !isInside { continue }
      if !isCompound(start..<end, edges) { return true }
    }
    return false
  }

  /// Whether a word divides at the term's edges into words of two characters at least.
  private func isCompound(_ word: Range<Int>, _ edges: Range<Int>) -> Bool {
    let borders = [word.lowerBound, edges.lowerBound, edges.upperBound, word.upperBound]
      .filter { $0 >= word.lowerBound && $0 <= word.upperBound }
    return zip(borders, borders.dropFirst()).allSatisfy { first, last in
      first == last || isOfLongWords(first..<last)
    }
  }

  private func isOfLongWords(_ range: Range<Int>) -> Bool {
    let borders = breaker.boundaries(in: UnsafeBufferPointer(rebasing: run[range]))
    return zip(borders, borders.dropFirst()).allSatisfy { $1 - $0 > 3 }
  }
}
