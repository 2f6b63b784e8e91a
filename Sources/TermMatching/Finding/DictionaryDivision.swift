// Divides a short run of Chinese text into words of the dictionary.
internal import Lexicon

/// A short run of Chinese text and the words of the dictionary in it.
struct DictionaryDivision {
  private let run: UnsafeBufferPointer<UInt8>
  private let lexicon: CompiledLexicon

  /// What a division costs: a word each, a little more for each of one character, and more yet where
  /// that is not often a word of its own: 中国会参加 is 中国 and 会, not 中 and 国会.
  private static let word: Int32 = 1 << 8
  private static let free: Int32 = word + 1
  private static let single: Int32 = word + 2
  private static let impossible = Int32.max / 2

  init(_ run: UnsafeBufferPointer<UInt8>, _ lexicon: CompiledLexicon) {
    self.run = run
    self.lexicon = lexicon
  }

  /// Whether a term at `edges` cuts a word: the run divides into fewer words than with its edges
  /// kept.
  func isCut(_ edges: Range<Int>, _ longTerm: Int) -> Bool {
    let crossing = crossings(edges)
    if crossing.isEmpty { return false }
    let isLong = edges.count >= 3 * longTerm
    let kept = cost(edges.upperBound..<run.count) + cost(0..<edges.lowerBound)
    let inside = isLong ? Self.word : cost(edges)
    return cost(0..<run.count, without: edges) < kept + inside
  }

  /// Whether any word crosses an edge and is no compound there.
  private func crossings(_ edges: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for start in characterStarts(0..<edges.upperBound) {
      lexicon.forEachHeadword(in: run, at: start) { length, _ in
        let word = start..<(start + length)
        if crosses(word, edges), !isCompound(word, edges) { found.append(word) }
      }
    }
    return found
  }

  private func crosses(_ word: Range<Int>, _ edges: Range<Int>) -> Bool {
    word.lowerBound < edges.lowerBound && word.upperBound > edges.lowerBound
      || word.lowerBound < edges.upperBound && word.upperBound > edges.upperBound
  }

  /// Whether a word divides at the term's edges into words of two characters at least.
  private func isCompound(_ word: Range<Int>, _ edges: Range<Int>) -> Bool {
    let borders = [word.lowerBound, edges.lowerBound, edges.upperBound, word.upperBound]
      .filter { $0 >= word.lowerBound && $0 <= word.upperBound }
    return zip(borders, borders.dropFirst()).allSatisfy { first, last in
      first == last || cost(first..<last) & (Self.word - 1) == 0
    }
  }

  /// The least that a division of `range` costs; words that cross `edges` and are compounds there
  /// do not count.
  private func cost(_ range: Range<Int>, without edges: Range<Int>? = nil) -> Int32 {
    var cost = [Int32](repeating: Self.impossible, count: range.count + 1)
    cost[0] = 0
    let part = UnsafeBufferPointer(rebasing: run[range])
    for start in characterStarts(range) {
      let offset = start - range.lowerBound
      let length = HanCharacter.length(part, at: offset) ?? 1
      let next = min(offset + length, range.count)
      let single = FreeCharacters.hold(part, at: offset) ? Self.free : Self.single
      cost[next] = min(cost[next], cost[offset] + single)
      lexicon.forEachHeadword(in: part, at: offset) { size, _ in
        guard size > length else { return }
        let word = start..<(start + size)
        if let edges, crosses(word, edges), isCompound(word, edges) { return }
        cost[offset + size] = min(cost[offset + size], cost[offset] + Self.word)
      }
    }
    return cost[range.count]
  }

  private func characterStarts(_ range: Range<Int>) -> [Int] {
    range.filter { run[$0] & 0xC0 != 0x80 }
  }
}
