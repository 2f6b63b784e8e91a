// Finds the words of a Chinese text that no dictionary has: its names.
import TextModel

/// Joins words of a Chinese text that nearly always stand together: names, which a dictionary cuts
/// into characters (`韦`, `小`, `宝`) that seem to mean something.
struct WordJoiner {
  /// One word of the text.
  private struct Word {
    let span: ByteSpan
    let number: Int
  }

  /// The words by sentence, as cut by the dictionary until ``join()``.
  private var sentences: [[Word]] = []
  private var isFunctionWord: [Bool] = []
  private var numberOfPair: [UInt64: Int] = [:]

  /// The longest joined word: four characters.
  private static let mostBytes = 12
  private static let rounds = 2
  /// How often two words must stand together: in numbers, and as a share of the rarer and of the
  /// more frequent one.
  private static let leastCount = 3
  private static let leastShareOfRarer = 0.5
  private static let leastShareOfOther = 0.1

  /// Adds the words of the next sentence.
  ///
  /// - Parameter words: Each word's place in the sentence, its number, and whether it is a function
  ///   word; equal words have equal numbers, which begin at 0 without gaps.
  mutating func add(_ words: [(span: ByteSpan, number: Int, isFunctionWord: Bool)]) {
    sentences.append(words.map { Word(span: $0.span, number: $0.number) })
    for word in words {
      while isFunctionWord.count <= word.number { isFunctionWord.append(false) }
      isFunctionWord[word.number] = word.isFunctionWord
    }
  }

  /// The places of the words of each sentence, those that belong together in one.
  ///
  /// - Complexity: O(n) in the number of words.
  mutating func joined() -> [[ByteSpan]] {
    for _ in 0..<Self.rounds {
      let wanted = pairs()
      if wanted.isEmpty { break }
      for index in sentences.indices { sentences[index] = join(sentences[index], wanted) }
    }
    return sentences.map { $0.map(\.span) }
  }

  /// The pairs of words that nearly always stand together.
  private func pairs() -> Set<UInt64> {
    var counts = [Int](repeating: 0, count: isFunctionWord.count)
    var together: [UInt64: Int] = [:]
    for words in sentences {
      for word in words { counts[word.number] += 1 }
      for (left, right) in zip(words, words.dropFirst()) where canJoin(left, right) {
        together[Self.key(left, right), default: 0] += 1
      }
    }
    return Set(
      together.filter { pair, count in
        let left = counts[Int(pair >> 32)]
        let right = counts[Int(pair & 0xFFFF_FFFF)]
        return count >= Self.leastCount
          && Double(count) >= Self.leastShareOfRarer * Double(min(left, right))
          && Double(count) >= Self.leastShareOfOther * Double(max(left, right))
      }.keys)
  }

  private func canJoin(_ left: Word, _ right: Word) -> Bool {
    left.span.end == right.span.start && right.span.end - left.span.start <= Self.mostBytes
      && !isFunctionWord[left.number] && !isFunctionWord[right.number]
  }

  private mutating func join(_ words: [Word], _ wanted: Set<UInt64>) -> [Word] {
    var result: [Word] = []
    var index = 0
    while index < words.count {
      if index + 1 < words.count, canJoin(words[index], words[index + 1]),
        wanted.contains(Self.key(words[index], words[index + 1]))
      {
        result.append(join(words[index], words[index + 1]))
        index += 2
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }

  private mutating func join(_ left: Word, _ right: Word) -> Word {
    let key = Self.key(left, right)
    let number = numberOfPair[key] ?? isFunctionWord.count
    if number == isFunctionWord.count {
      numberOfPair[key] = number
      isFunctionWord.append(false)
    }
    return Word(span: ByteSpan(left.span.start, right.span.end), number: number)
  }

  private static func key(_ left: Word, _ right: Word) -> UInt64 {
    UInt64(left.number) << 32 | UInt64(right.number)
  }
}
