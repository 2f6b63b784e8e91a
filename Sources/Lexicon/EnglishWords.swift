// English words as stems: the unit in which glosses and sentences are compared.
package import TextModel

/// Splits English text into words and gives the stem of each.
///
/// A word is a run of Latin letters, compared without case and diacritics; a possessive `'s` is
/// dropped, the tail of a contracted form is a word of its own (`don't` → `don`, `t`). Irregular forms are led back to their base (`went` →
/// `go`) before the Snowball algorithm takes the ending off. Not for use from two threads at once.
package final class EnglishWords {
  /// One word of a text.
  package struct Word {
    /// Where the word lies in the bytes that were given.
    package let span: ByteSpan
    /// Whether the word is in ``EnglishWords/stopWords``.
    package let isStopWord: Bool
    /// Whether a clause begins before the word: `and`, `when`, `which`.
    package let isConjunction: Bool
    /// Whether the word begins with a capital.
    package let isCapitalised: Bool
  }

  private let stemmer = Stemmer()
  private var words = ByteInterner()
  private var known: [Known] = []
  private var stems = ByteInterner()
  private var lower: [UInt8] = []

  private struct Known {
    let stem: Int
    let isStopWord: Bool
    let isConjunction: Bool
  }

  /// Creates a splitter with an empty cache.
  package init() {}

  /// Calls `body` with each word and the bytes of its stem, in the order of the text.
  ///
  /// - Complexity: O(n) in the number of bytes.
  package func forEach(
    in text: UnsafeBufferPointer<UInt8>, _ body: (Word, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var index = 0
    while index < text.count {
      let start = index
      lower.removeAll(keepingCapacity: true)
      while index < text.count, let letter = Self.letter(text, index) {
        lower.append(letter.base)
        index += letter.length
      }
      if index == start {
        index += 1
        continue
      }
      report(ByteSpan(start, index), of: text, body)
      index = Self.skipPossessive(text, index)
    }
  }

  /// The stem of a single word, whatever its case: `Initiatives` → `initi`.
  package func stem(of word: String) -> String {
    var result = word
    Array(word.utf8).withUnsafeBufferPointer { bytes in
      forEach(in: bytes) { _, stem in result = String(decoding: stem, as: UTF8.self) }
    }
    return result
  }

  private func report(
    _ span: ByteSpan, of text: UnsafeBufferPointer<UInt8>,
    _ body: (Word, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let known = lower.withUnsafeBufferPointer { knowledge(of: $0) }
    let first = text[span.start]
    let word = Word(
      span: span, isStopWord: known.isStopWord, isConjunction: known.isConjunction,
      isCapitalised: first >= 0x41 && first <= 0x5A)
    stems.withBytes(known.stem) { body(word, $0) }
  }

  private func knowledge(of word: UnsafeBufferPointer<UInt8>) -> Known {
    let number = words.intern(word)
    if number < known.count { return known[number] }
    let text = String(decoding: word, as: UTF8.self)
    let base = Self.irregularForms[text] ?? text
    let stem = stemmer.stem(base)
    let result = Known(
      stem: Array(stem.utf8).withUnsafeBufferPointer { stems.intern($0) },
      isStopWord: Self.stopWords.contains(text),
      isConjunction: Self.conjunctions.contains(text))
    known.append(result)
    return result
  }

  private static func skipPossessive(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    var next = index
    if next < text.count, text[next] == 0x27 {
      next += 1
    } else if next + 2 < text.count, text[next] == 0xE2, text[next + 1] == 0x80,
      text[next + 2] == 0x99
    {
      next += 3
    } else {
      return index
    }
    guard next < text.count, text[next] | 0x20 == 0x73 else { return index }
    let isWhole = next + 1 == text.count || letter(text, next + 1) == nil
    return isWhole ? next + 1 : index
  }
}
