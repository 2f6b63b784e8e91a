// Reads capitalised phrases, and the same words in small letters.
import Linting
import TextModel

/// Reads the phrases of a document that have capitals, and finds them in small letters.
struct PhraseReader {
  let words: DocumentWords
  let text: [UInt8]

  /// A phrase with capitals.
  struct Found {
    let key: UInt64
    let pair: UInt64
    let span: ByteSpan
    var count: Int
  }

  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  private func hash(_ index: Int) -> UInt64 { words.hashes[Int(words.occurrences[index].word)] }

  private static func join(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left ^ (right &+ seed)) &* 0x100_0000_01B3
  }

  private func isCapital(_ index: Int) -> Bool {
    text[words.occurrences[index].span.start] &- 0x41 < 26
  }

  /// Whether all letters but the first are small: no acronym.
  private func isName(_ index: Int) -> Bool {
    let span = words.occurrences[index].span
    return span.count >= 3 && isCapital(index)
      && text[(span.start + 1)..<span.end].allSatisfy { $0 &- 0x61 < 26 }
  }

  /// Whether two neighbours have nothing but a space between them.
  private func follows(_ index: Int) -> Bool {
    index < words.occurrences.count && words.occurrences[index].joint == .space
  }

  /// Whether a word stands inside a sentence: after another one or a number.
  private func isInside(_ index: Int) -> Bool {
    let start = words.occurrences[index].span.start
    return follows(index) || start > 1 && text[start - 1] == 0x20 && text[start - 2] &- 0x30 < 10
  }

  /// The phrases with a capital on each of two words or more; `and` and `of` may join them.
  ///
  /// - Complexity: O(n).
  func capitalized(upTo longest: Int) -> [Found] {
    var found: [Found] = []
    var indices: [UInt64: Int] = [:]
    var start = 1
    while start < words.occurrences.count {
      guard isInside(start), isCapital(start), !follows(start) || !isCapital(start - 1) else {
        start += 1
        continue
      }
      let end = end(ofNameAt: start)
      if let phrase = phrase(start..<end, upTo: longest) {
        if let known = indices[phrase.key] {
          found[known].count += 1
        } else {
          indices[phrase.key] = found.count
          found.append(phrase)
        }
      }
      start = end
    }
    return found
  }

  /// The end of a name: `Convention on Climate Change` is one, `Declaration and the Plan` are two.
  private func end(ofNameAt start: Int) -> Int {
    var end = start + 1
    while true {
      while follows(end), isCapital(end) { end += 1 }
      var next = end
      while follows(next), connects(next) { next += 1 }
      guard next > end, follows(next), isCapital(next) else { return end }
      end = next + 1
    }
  }

  private func phrase(_ range: Range<Int>, upTo longest: Int) -> Found? {
    guard (2...longest).contains(range.count), !continues(range.lowerBound),
      range.allSatisfy({ isName($0) || isConnective($0) && $0 != range.lowerBound }),
      !isShortForm(range), let last = range.last, !StopWords.all.contains(hash(last)),
      !StopWords.offices.contains(hash(last)), !StopWords.all.contains(hash(range.lowerBound)),
      let first = range.dropLast().last(where: { !isConnective($0) }),
      !isCutOff(last)
    else { return nil }
    return Found(
      key: range.dropFirst().reduce(hash(range.lowerBound)) { Self.join($0, hash($1)) },
      pair: Self.join(hash(first), hash(last)),
      span: ByteSpan(
        words.occurrences[range.lowerBound].span.start, words.occurrences[last].span.end),
      count: 1)
  }

  /// Whether a hyphen or dash joins a word to the next: `Health-related`, `China–CELAC`.
  private func isCutOff(_ index: Int) -> Bool {
    let rest = text[words.occurrences[index].span.end...].prefix(3)
    return rest.first == 0x2D || rest.elementsEqual("–".utf8) || rest.elementsEqual("—".utf8)
  }

  private func isConnective(_ index: Int) -> Bool { StopWords.connecting.contains(hash(index)) }

  /// Whether a phrase may be what texts call any plan or meeting after naming it: `Action Plan`.
  private func isShortForm(_ range: Range<Int>) -> Bool {
    range.count == 2 && StopWords.heads.contains(hash(range.upperBound - 1))
  }

  /// Whether the name at an index goes on with one before it, in which small letters stand:
  /// `Bank for the development of the South`.
  private func continues(_ start: Int) -> Bool {
    guard follows(start) else { return false }
    var before = start - 1
    while before > 0, connects(before), follows(before) { before -= 1 }
    return before < start - 1 && isCapital(before)
  }

  /// Whether a word may join the parts of a name: not the `and` of `the Declaration and the Plan`.
  private func connects(_ index: Int) -> Bool {
    isConnective(index)
      && !(StopWords.conjunctions.contains(hash(index)) && follows(index + 1)
        && StopWords.articles.contains(hash(index + 1)))
  }

  /// The pairs of words of which one has a small letter, each once; those that `and` and `of` join
  /// are pairs too.
  ///
  /// - Complexity: O(n).
  func smallPairs() -> [UInt64] {
    var pairs: Set<UInt64> = []
    var last: Int?
    for index in words.occurrences.indices {
      if !follows(index) { last = nil }
      guard !isConnective(index) else { continue }
      if let last, !(isCapital(index) && isCapital(last)),
        words.occurrences[index].span.count >= 3, words.occurrences[last].span.count >= 3,
        !StopWords.all.contains(hash(index)), !StopWords.all.contains(hash(last))
      {
        pairs.insert(Self.join(hash(last), hash(index)))
      }
      last = index
    }
    return Array(pairs)
  }

  /// The places of phrases that have a small letter there, by the phrase's key.
  ///
  /// - Parameter phrases: The number of words of each phrase, by its key.
  /// - Complexity: O(n) in the number of words, times the longest phrase.
  func small(_ phrases: Set<UInt64>, upTo longest: Int) -> [UInt64: [ByteSpan]] {
    var places: [UInt64: [ByteSpan]] = [:]
    for start in words.occurrences.indices {
      var key = hash(start)
      var end = start + 1
      while follows(end), end - start < longest {
        key = Self.join(key, hash(end))
        if phrases.contains(key), hasSmall(start...end) {
          places[key, default: []].append(
            ByteSpan(words.occurrences[start].span.start, words.occurrences[end].span.end))
        }
        end += 1
      }
    }
    return places
  }

  /// Whether a word after the first has a small letter, or the first inside a sentence; and no
  /// capital before it makes a longer name of it.
  private func hasSmall(_ range: ClosedRange<Int>) -> Bool {
    let isInside = isInside(range.lowerBound)
    let first = isInside ? range.lowerBound : range.lowerBound + 1
    guard (first...range.upperBound).contains(where: { !isCapital($0) && !isConnective($0) }) else {
      return false
    }
    return !isCapital(range.lowerBound) || !follows(range.lowerBound)
      || !isCapital(range.lowerBound - 1)
  }
}
