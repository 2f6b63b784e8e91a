// Finds the words of a Chinese text that no dictionary has: its names.
import TextModel

/// Joins words of a Chinese text that nearly always stand together: names, which a dictionary cuts
/// into characters (`韦`, `小`, `宝`) that seem to mean something.
struct WordJoiner {
  /// One word of the text; packed, because there are many.
  private struct Word {
    let start: UInt32
    let end: UInt32
    let number: Int32
  }

  /// The words of all sentences, as cut by the dictionary until ``join()``.
  private var words: [Word] = []
  /// Where each sentence begins in `words`, and last where the last one ends.
  private var starts = [0]
  private var isFunctionWord: [Bool] = []
  private var numberOfPair: [UInt64: Int32] = [:]

  /// The longest joined word: four characters.
  private static let mostBytes = 12
  private static let rounds = 2
  /// How often two words must stand together: in numbers, and as a share of the rarer and of the
  /// more frequent one.
  private static let leastCount = 3
  private static let leastShareOfRarer = 0.5
  private static let leastShareOfOther = 0.1

  /// Adds the next word of a sentence.
  ///
  /// - Parameters:
  ///   - span: The word's place in the sentence.
  ///   - number: Equal words have equal numbers, which begin at 0 without gaps.
  mutating func add(_ span: ByteSpan, number: Int, isFunctionWord: Bool) {
    words.append(
      Word(
        start: UInt32(truncatingIfNeeded: span.start), end: UInt32(truncatingIfNeeded: span.end),
        number: Int32(truncatingIfNeeded: number)))
    while self.isFunctionWord.count <= number { self.isFunctionWord.append(false) }
    self.isFunctionWord[number] = isFunctionWord
  }

  /// Closes the sentence whose words were added last.
  mutating func closeSentence() { starts.append(words.count) }

  /// Joins the words that belong together.
  ///
  /// - Complexity: O(n) in the number of words.
  mutating func join() {
    for _ in 0..<Self.rounds {
      let wanted = pairs()
      if wanted.isEmpty { break }
      join(wanted)
    }
  }

  /// The places of the words of a sentence, those that belong together in one.
  func spans(ofSentence sentence: Int) -> some Sequence<ByteSpan> {
    words[starts[sentence]..<starts[sentence + 1]].lazy.map {
      ByteSpan(Int($0.start), Int($0.end))
    }
  }

  /// The pairs of words that nearly always stand together.
  private func pairs() -> Set<UInt64> {
    var counts = [Int](repeating: 0, count: isFunctionWord.count)
    var together: [UInt64: Int] = [:]
    for word in words { counts[Int(word.number)] += 1 }
    for sentence in 0..<starts.count - 1 {
      let words = words[starts[sentence]..<starts[sentence + 1]]
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
    left.end == right.start && Int(right.end - left.start) <= Self.mostBytes
      && !isFunctionWord[Int(left.number)] && !isFunctionWord[Int(right.number)]
  }

  /// Joins pairs in all sentences, from left to right.
  private mutating func join(_ wanted: Set<UInt64>) {
    // Words only become fewer, so they can be written over those that were read.
    var next = 0
    var index = 0
    for sentence in 0..<starts.count - 1 {
      let end = starts[sentence + 1]
      starts[sentence] = next
      while index < end {
        if index + 1 < end, canJoin(words[index], words[index + 1]),
          wanted.contains(Self.key(words[index], words[index + 1]))
        {
          words[next] = joined(words[index], words[index + 1])
          index += 2
        } else {
          words[next] = words[index]
          index += 1
        }
        next += 1
      }
    }
    starts[starts.count - 1] = next
    words.removeLast(words.count - next)
  }

  private mutating func joined(_ left: Word, _ right: Word) -> Word {
    let key = Self.key(left, right)
    let number = numberOfPair[key] ?? Int32(isFunctionWord.count)
    if Int(number) == isFunctionWord.count {
      numberOfPair[key] = number
      isFunctionWord.append(false)
    }
    return Word(start: left.start, end: right.end, number: number)
  }

  private static func key(_ left: Word, _ right: Word) -> UInt64 {
    UInt64(UInt32(bitPattern: left.number)) << 32 | UInt64(UInt32(bitPattern: right.number))
  }
}
