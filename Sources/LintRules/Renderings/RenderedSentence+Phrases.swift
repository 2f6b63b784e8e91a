// The phrases of a sentence that its rendering words otherwise.
import TextModel

extension RenderedSentence {
  /// A phrase of which one word differs from the other rendering's.
  struct Difference {
    let left: ByteSpan
    let right: ByteSpan
    let leftWord: UInt64
    let rightWord: UInt64
    /// The last word of the phrase, or the first where the last is the one that differs.
    let head: UInt64
    /// How many words that say something the phrases have in common.
    var shared = 3
    /// Whether the phrase is a modifier that fits every noun, and a noun.
    var isGeneric = false
  }

  private struct Phrase {
    let span: ByteSpan
    let word: Word
    let head: UInt64
    let length: Int
    let shared: Int
    let isGeneric: Bool
  }

  private static let longest = 7

  /// The phrases that agree with one of the other sentence in all but one word.
  ///
  /// - Complexity: O(n) in the number of words.
  func differences(from other: RenderedSentence) -> [Difference] {
    let (own, others) = (phrases(without: other), other.phrases(without: self))
    var found: [UInt64: (Difference, Int)] = [:]
    for (key, phrase) in own {
      guard let match = others[key], phrase.word.hash != match.word.hash,
        phrase.word.beginning != match.word.beginning
      else { continue }
      let difference = Difference(
        left: phrase.span, right: match.span, leftWord: phrase.word.hash,
        rightWord: match.word.hash, head: phrase.head, shared: phrase.shared,
        isGeneric: phrase.isGeneric || match.isGeneric)
      // Of the phrases around one word the longest.
      let place = UInt64(phrase.word.span.start)
      if let known = found[place], known.1 >= phrase.length { continue }
      found[place] = (difference, phrase.length)
    }
    return found.values.map(\.0).sorted { $0.left < $1.left }
  }

  /// The phrases of two to seven words, by what they are with one word left open, which the other
  /// sentence does not have.
  private func phrases(without other: RenderedSentence) -> [UInt64: Phrase] {
    var phrases: [UInt64: Phrase] = [:]
    for start in words.indices where words[start].isContent && words[start].kind.contains(.first) {
      // `to better grasp`: no noun is to be expected.
      let isAfterVerb = start > 0 && words[start - 1].kind.contains(.beforeVerb)
      guard words[start].joint != .hyphen, !isAfterVerb else { continue }
      var end = start + 1
      while end < words.count, words[end].joint != .other, end - start < Self.longest {
        let kind = words[end].kind
        guard kind.contains(.inner) || kind.contains(.gerund) else { break }
        if words[end].isContent, isWhole(end) { add(start, end, other, to: &phrases) }
        if kind.contains(.gerund) { break }
        end += 1
      }
    }
    return phrases
  }

  /// Whether a phrase that ends in a word ends with its noun: no other one goes on with it.
  private func isWhole(_ end: Int) -> Bool {
    // `common, comprehensive`: the noun comes later.
    guard !words[end].kind.contains(.generic) else { return false }
    guard end + 1 < words.count, words[end + 1].joint != .other else { return true }
    // `market covering`: a verb's form goes on with the sentence.
    return words[end + 1].joint == .space
      && (!words[end + 1].isContent || !words[end + 1].kind.contains(.inner))
  }

  private func add(
    _ start: Int, _ end: Int, _ other: RenderedSentence, to phrases: inout [UInt64: Phrase]
  ) {
    let contents = (start...end).filter { words[$0].isContent }
    for open in contents where words[open].kind.contains(.plain) && !other.has(words[open].hash) {
      if words[open].kind.contains(.gerund), open != end { continue }
      phrases[key(start...end, open: open)] = Phrase(
        span: ByteSpan(words[start].span.start, words[end].span.end), word: words[open],
        head: words[open == end ? start : end].hash, length: end - start,
        shared: contents.count - 1,
        isGeneric: contents.count == 2 && words[open].kind.contains(.generic))
    }
  }

  /// What a phrase is with one word left open: articles count for nothing, and one preposition for
  /// another.
  private func key(_ range: ClosedRange<Int>, open: Int) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range where !words[index].kind.contains(.article) {
      let word = words[index]
      let value: UInt64 =
        if index == open { 1 } else if word.isContent {
          word.hash
        } else if word.kind.contains(
          .conjunction)
        { 2 } else { 3 }
      key = (key ^ value) &* 0x100_0000_01B3
    }
    return key
  }

  // MARK: Order

  /// Pairs of words around `and` or `or` that the other sentence has in the other order before the
  /// same noun: `threat or use of force`, `use or threat of force`.
  ///
  /// - Complexity: O(n) in the number of words.
  func exchanges(with other: RenderedSentence) -> [Difference] {
    let others = Dictionary(
      other.pairs().map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return pairs().compactMap { pair in
      let turned = Pair.key(pair.second, pair.first, pair.noun)
      guard pair.first != pair.second, let match = others[turned] else { return nil }
      return Difference(
        left: pair.span, right: match.span, leftWord: pair.first, rightWord: pair.second,
        head: pair.noun)
    }
  }

  private struct Pair {
    let first: UInt64
    let second: UInt64
    /// The noun that both belong to.
    let noun: UInt64
    let span: ByteSpan
    var key: UInt64 { Self.key(first, second, noun) }

    static func key(_ first: UInt64, _ second: UInt64, _ noun: UInt64) -> UInt64 {
      ((first &* 0x100_0000_01B3) ^ second) &* 0x100_0000_01B3 ^ noun
    }
  }

  private func pairs() -> [Pair] {
    words.indices.compactMap { index in
      guard words[index].kind.contains(.conjunction), words[index].joint == .space, index > 0,
        index + 1 < words.count, words[index + 1].joint == .space
      else { return nil }
      let first = start(ofCompoundAt: index - 1)
      let second = end(ofCompoundAt: index + 1)
      var noun = second + 1
      guard words[first].isContent, words[index + 1].isContent, noun < words.count,
        words[noun].joint == .space
      else { return nil }
      if !words[noun].isContent, words[noun].kind.contains(.inner), noun + 1 < words.count,
        words[noun + 1].joint == .space
      {
        noun += 1
      }
      guard words[noun].isContent else { return nil }
      return Pair(
        first: words[first].hash, second: words[index + 1].hash, noun: words[noun].hash,
        span: ByteSpan(words[first].span.start, words[noun].span.end))
    }
  }

  private func start(ofCompoundAt index: Int) -> Int {
    var index = index
    while index > 0, words[index].joint == .hyphen { index -= 1 }
    return index
  }

  private func end(ofCompoundAt index: Int) -> Int {
    var index = index
    while index + 1 < words.count, words[index + 1].joint == .hyphen { index += 1 }
    return index
  }
}
