// Says how much a term resembles a query that it does not answer.
internal import TextModel

/// Says how much a term resembles a query, by the words or characters that they share.
struct LookupResemblance {
  let query: LookupText
  /// The letters of the query where it may be pinyin.
  let pinyin: String

  /// Names that resemble a query less are not shown: Chinese ones have few pairs of characters.
  var least: Double { query.isChinese ? 0.1 : 0.3 }
  /// Pinyin that begins in another way is not the query's.
  static let commonLetters = 4

  /// Dice's coefficient over the words, words a slip apart counting in part; over pairs of
  /// neighbouring characters in Chinese.
  ///
  /// - Complexity: O(words of the query × words of the term).
  func score(_ term: LookupText) -> Double {
    if query.isChinese || term.isChinese {
      guard query.isChinese else { return readingScore(term) }
      guard term.isChinese else { return 0 }
      return Self.dice(Self.pairs(query.letters), Self.pairs(term.letters))
    }
    let (short, long) = (query.words.prefix(20), term.words.prefix(20))
    guard !short.isEmpty, !long.isEmpty else { return 0 }
    let shared = short.reduce(0.0) { sum, word in
      sum + (long.map { Self.likeness(word, $0) }.max() ?? 0)
    }
    return 0.8 * min(1, 2 * shared / Double(short.count + long.count))
  }

  /// How much a Chinese name is read as the query is: pinyin that begins alike, or initials a slip
  /// apart.
  private func readingScore(_ term: LookupText) -> Double {
    let (own, other) = (Array(pinyin.utf8), Array(term.pinyin.utf8))
    if PinyinSlips.mayBeInitials(own),
      EditDistance.damerau(own, Array(term.pinyinInitials.utf8), limit: 1) != nil
    {
      return 0.4
    }
    guard zip(own, other).prefix(Self.commonLetters).allSatisfy(==),
      min(own.count, other.count) >= Self.commonLetters
    else { return 0 }
    let pairs = [own, other].map { letters in
      Self.pairs(letters.map { Unicode.Scalar($0) })
    }
    let score = Self.dice(pairs[0], pairs[1])
    return score >= 0.4 ? score : 0
  }

  private static func likeness(_ left: String, _ right: String) -> Double {
    if left == right { return 1 }
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    let limit = min(left.count, right.count) / 3
    guard limit > 0, let edits = EditDistance.damerau(left, right, limit: limit) else { return 0 }
    return 1 - Double(edits) / Double(max(left.count, right.count))
  }

  private static func pairs(_ letters: [Unicode.Scalar]) -> Set<UInt64> {
    guard letters.count > 1 else { return Set(letters.map { UInt64($0.value) }) }
    return Set(zip(letters, letters.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) })
  }

  private static func dice(_ left: Set<UInt64>, _ right: Set<UInt64>) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    return 0.8 * 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
  }
}
