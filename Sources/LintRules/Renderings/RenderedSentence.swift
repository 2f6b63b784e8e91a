// A sentence as it is compared with its rendering.
import DocumentModel
import Linting
import TextModel

/// A sentence as it is compared with its rendering: its words, and the phrases in it.
struct RenderedSentence {
  /// A phrase of which one word differs from the other rendering's.
  struct Difference {
    let left: ByteSpan
    let right: ByteSpan
    let leftWord: UInt64
    let rightWord: UInt64
    /// The last word of the phrase, or the first where the last is the one that differs.
    let head: UInt64
  }

  private struct Word {
    let hash: UInt64
    let span: ByteSpan
    let joint: DocumentWords.Joint
    /// The first letters, by which forms of one word are told from other words.
    let beginning: [UInt8]
    /// Whether the word may stand inside a phrase: it says something, or is `of`, `and` and the like.
    let isInner: Bool
    /// Whether the word may be the one that differs: no name, no verb's form, no adverb.
    let mayDiffer: Bool
    /// Whether a phrase may begin with the word.
    let mayBegin: Bool
    /// Whether a verb stands after the word: `must`, `to`.
    let isBeforeVerb: Bool
    var isContent: Bool { hash != 0 }
  }

  private struct Phrase {
    let span: ByteSpan
    let word: Word
    let head: UInt64
    let length: Int
  }

  private let words: [Word]
  /// The words that say something, once each, ascending.
  let content: [UInt64]

  private static let longest = 6

  private init(_ words: [Word]) {
    self.words = words
    content = Set(words.filter(\.isContent).map(\.hash)).sorted()
  }

  /// The sentences of a document with three content words or more; those of headings too.
  static func all(of document: LintedDocument) -> [RenderedSentence] {
    let words = document.shared { DocumentWords(of: $0) }
    let sentences = document.document.sentences
    var index = 0
    return document.document.source.utf8.withUnsafeBufferPointer { bytes in
      sentences.compactMap { sentence in
        var own: [Word] = []
        while index < words.occurrences.count {
          let word = words.occurrences[index]
          guard word.span.start < sentence.body.end else { break }
          if word.span.start >= sentence.body.start { own.append(read(word, words, bytes)) }
          index += 1
        }
        let result = RenderedSentence(own)
        return result.content.count >= 3 ? result : nil
      }
    }
  }

  private static func read(
    _ word: DocumentWords.Occurrence, _ words: DocumentWords, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Word {
    let span = word.span
    let isPlural =
      span.count > 4 && bytes[span.end - 1] == 0x73 && bytes[span.end - 2] != 0x73
    let stem = isPlural ? ByteSpan(span.start, span.end - 1) : span
    let isContent = span.count > 2 && !StopWords.all.contains(words.hashes[Int(word.word)])
    let hash = words.hashes[Int(word.word)]
    func ends(_ ending: String) -> Bool {
      span.count > 4 && bytes[span.range].suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    let isVerbal = ends("ed") || ends("ing")
    let isPlain = !isVerbal && !ends("ly")
    return Word(
      hash: isContent ? DocumentWords.hash(bytes, stem) : 0, span: span, joint: word.joint,
      beginning: bytes[span.range].prefix(5).map { $0 | 0x20 },
      isInner: isContent ? !isVerbal : StopWords.connectives.contains(hash),
      mayDiffer: isPlain && bytes[span.start] &- 0x61 < 26,
      mayBegin: isPlain, isBeforeVerb: StopWords.beforeVerbs.contains(hash))
  }

  // MARK: Phrases

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
        rightWord: match.word.hash, head: phrase.head)
      // Of the phrases around one word the longest.
      let place = UInt64(phrase.word.span.start)
      if let known = found[place], known.1 >= phrase.length { continue }
      found[place] = (difference, phrase.length)
    }
    return found.values.map(\.0).sorted { $0.left < $1.left }
  }

  /// The phrases of two to six words, by what they are with one word left open, which the other
  /// sentence does not have.
  private func phrases(without other: RenderedSentence) -> [UInt64: Phrase] {
    var phrases: [UInt64: Phrase] = [:]
    for start in words.indices where words[start].isContent && words[start].mayBegin {
      guard words[start].joint != .hyphen else { continue }
      var end = start + 1
      while end < words.count, words[end].joint != .other, words[end].isInner,
        end - start < Self.longest
      {
        if words[end].isContent, isWhole(end) { add(start, end, other, to: &phrases) }
        end += 1
      }
    }
    return phrases
  }

  /// Whether a phrase that ends in a word ends with its noun: no other one goes on with it.
  private func isWhole(_ end: Int) -> Bool {
    guard end + 1 < words.count, words[end + 1].joint != .other else { return true }
    return words[end + 1].joint == .space && !words[end + 1].isContent
  }

  private func add(
    _ start: Int, _ end: Int, _ other: RenderedSentence, to phrases: inout [UInt64: Phrase]
  ) {
    for open in start...end
    where words[open].isContent && words[open].mayDiffer && !other.has(words[open].hash) {
      if open == start, open > 0, words[open - 1].isBeforeVerb { continue }
      var key: UInt64 = 0xCBF2_9CE4_8422_2325
      for index in start...end {
        key = (key ^ (index == open ? 1 : words[index].hash)) &* 0x100_0000_01B3
      }
      phrases[key] = Phrase(
        span: ByteSpan(words[start].span.start, words[end].span.end), word: words[open],
        head: words[open == end ? start : end].hash, length: end - start)
    }
  }

  private func has(_ word: UInt64) -> Bool {
    var (low, high) = (0, content.count)
    while low < high {
      let middle = (low + high) / 2
      if content[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < content.count && content[low] == word
  }
}
