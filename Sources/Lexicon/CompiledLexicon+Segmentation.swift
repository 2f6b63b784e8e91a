// Chinese text as the words of the dictionary.
package import TextModel

extension CompiledLexicon {
  /// One word of a Chinese text.
  package struct Word: Hashable, Sendable {
    /// Where the word lies in the bytes that were given.
    package let span: ByteSpan
    /// The word in the dictionary; `nil` for a Han character that it does not know.
    package let headword: Headword?
  }

  /// The words of a Chinese text.
  ///
  /// Each run of Han characters is cut into the fewest dictionary words, among equals into the
  /// ones that begin with the longest. What is not Han is left out, unless a headword begins
  /// there with a Han character (`卡拉OK`).
  ///
  /// - Complexity: O(n·l) in the number of bytes and the length of the longest headword.
  package func words(in text: UnsafeBufferPointer<UInt8>) -> [Word] {
    var result: [Word] = []
    forEachWord(in: text) { span in
      let headword = headword(UnsafeBufferPointer(rebasing: text[span.range]))
      result.append(Word(span: span, headword: headword))
    }
    return result
  }

  /// Calls `body` with the place of each word of a Chinese text, as ``words(in:)-(_)`` finds them.
  ///
  /// - Complexity: O(n·l) in the number of bytes and the length of the longest headword.
  package func forEachWord(in text: UnsafeBufferPointer<UInt8>, _ body: (ByteSpan) -> Void) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * text.count + 1) { memory in
      // cost[i] is the least number of words from i to the end of the run, step[i] the first one.
      memory.initialize(repeating: 0)
      let cost = UnsafeMutableBufferPointer(rebasing: memory[...text.count])
      let step = UnsafeMutableBufferPointer(rebasing: memory[(text.count + 1)...])
      chooseWords(of: text, cost, step)
      var index = 0
      while index < text.count {
        let length = Int(step[index])
        if length > 0 { body(ByteSpan(index, index + length)) }
        index += max(1, length)
      }
    }
  }

  private func chooseWords(
    of text: UnsafeBufferPointer<UInt8>, _ cost: UnsafeMutableBufferPointer<Int32>,
    _ step: UnsafeMutableBufferPointer<Int32>
  ) {
    var start = text.count
    while start > 0 {
      start -= 1
      guard let length = HanCharacter.length(text, at: start) else {
        cost[start] = cost[start + 1]
        continue
      }
      var best = cost[start + length] + 1
      var bestLength = length
      forEachHeadword(in: text, at: start) { length, _ in
        if cost[start + length] + 1 <= best {
          best = cost[start + length] + 1
          bestLength = length
        }
      }
      cost[start] = best
      step[start] = Int32(bestLength)
    }
  }

  /// The words of `text`, as ``words(in:)-(UnsafeBufferPointer<UInt8>)`` finds them.
  package func words(in text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return utf8.withUnsafeBufferPointer { bytes in
      words(in: bytes).map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
    }
  }
}
