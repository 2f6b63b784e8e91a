// How much better the words of a sentence match spans of the other text than chance would have it.

/// How much better the words of a sentence match each span of sentences of the other text than
/// chance would have it.
///
/// A longer span always holds more that matches; so from the support that a word finds in a span
/// the support that it finds in spans of the same length nearby and in the whole text is taken off.
/// What is left is weighted by the word's rarity and summed.
struct SpanGains {
  /// What the words of the sentence that was measured last gain, for each span length and each row
  /// that was asked for, at `(length - 1) * rows.count + row - rows.lowerBound`.
  let gains = FloatBuffer()

  private let distinct: DistinctWords
  private let spans: TokenizedText
  private let centres: [Float]
  private let longestSpan: Int
  private let means: SpanMeans
  private var support: SupportCursor
  /// How strongly each span near the sentence supports the word at hand; all 0 between words.
  private let window = FloatBuffer()
  /// What all rows lose alike, by span length.
  private var expectations: [Float]

  /// How far spans are "nearby", in sentences.
  private static let reach = 12
  /// How much of the expectation comes from nearby; the rest from the whole text.
  private static let nearbyShare: Float = 0.7

  /// - Parameters:
  ///   - words: The words of the sentences.
  ///   - spans: The text in which they look for support.
  ///   - centres: For each sentence, about where in `spans` it belongs.
  init(
    of words: DistinctWords, in spans: TokenizedText, support: SupportIndex, centres: [Float],
    longestSpan: Int
  ) {
    distinct = words
    self.spans = spans
    self.centres = centres
    self.longestSpan = longestSpan
    means = SpanMeans(support, over: spans, longestSpan: longestSpan)
    self.support = SupportCursor(support)
    expectations = Array(repeating: 0, count: longestSpan)
  }

  /// The part of the other text that is looked at for one sentence.
  private struct Frame {
    /// The sentence near which the sentence belongs.
    let centre: Int
    /// A word without support here gains and loses nothing.
    let seen: Range<Int>
    /// Where spans are measured.
    let window: Range<Int>
    /// The first sentences of the spans that are asked for.
    let rows: Range<Int>
  }

  private func frame(_ sentence: Int, _ seen: Range<Int>, _ rows: Range<Int>) -> Frame {
    let centre = Int(centres[sentence].rounded())
    func widened(_ rows: Range<Int>) -> Range<Int> {
      let first = max(0, min(rows.lowerBound, centre - Self.reach - longestSpan))
      let end = max(rows.upperBound, centre + Self.reach + 1) + longestSpan
      return first..<max(first, min(spans.count, end))
    }
    return Frame(centre: centre, seen: widened(seen), window: widened(rows), rows: rows)
  }

  /// Measures into ``gains`` what the words of `sentence` gain in the spans that begin in `rows`,
  /// of all that it meets, which begin in `all`.
  ///
  /// - Complexity: O(n·m) in the distinct words and the size of the window.
  mutating func measure(_ sentence: Int, rows: Range<Int>, of all: Range<Int>) {
    let frame = frame(sentence, all, rows)
    clear(frame)
    for place in distinct.starts[sentence]..<distinct.starts[sentence + 1] {
      add(distinct.words[place], frame)
    }
    addExpectations(frame)
  }

  /// What each distinct word of `sentence` gains in the span of `length` sentences that begins at
  /// `row`.
  mutating func wordGains(of sentence: Int, row: Int, length: Int) -> [(word: Int, gain: Float)] {
    let frame = frame(sentence, row..<row + 1, row..<row + 1)
    return distinct.words[distinct.starts[sentence]..<distinct.starts[sentence + 1]].map { word in
      clear(frame)
      add(word, frame)
      addExpectations(frame)
      return (Int(word.entry), gains.numbers[length - 1])
    }
  }

  private mutating func clear(_ frame: Frame) {
    gains.fill(frame.rows.count * longestSpan)
    window.fill(frame.window.count)
    for length in expectations.indices { expectations[length] = 0 }
  }

  /// Reads the support of a word into the window; returns where it has any, relative to the window,
  /// or `nil` where it has none in sight.
  private mutating func readSupport(_ word: Int, _ frame: Frame) -> Range<Int>? {
    let starts = spans.clauseStarts
    let end = support.index.places(supporting: word).upperBound
    var place = support.firstPlace(supporting: word, from: starts[frame.seen.lowerBound])
    guard place < end, row(place) < frame.seen.upperBound else { return nil }
    if frame.window.lowerBound > frame.seen.lowerBound {
      place = support.firstPlace(supporting: word, from: starts[frame.window.lowerBound])
    }
    let numbers = window.numbers
    var found = 0..<0
    while place < end {
      let offset = row(place) - frame.window.lowerBound
      if offset >= frame.window.count { break }
      numbers[offset] = max(numbers[offset], support.index.strength(place))
      found = found.isEmpty ? offset..<offset + 1 : found.lowerBound..<offset + 1
      place += 1
    }
    return found
  }

  @inline(__always)
  private func row(_ place: Int) -> Int {
    Int(spans.sentenceOfClause[Int(support.index.clauses[place])])
  }

  /// Adds the gains of one word, but for what it is expected to find anyway.
  private mutating func add(_ word: DistinctWords.Word, _ frame: Frame) {
    guard let found = readSupport(Int(word.entry), frame) else { return }
    let support = window.numbers
    let base = frame.window.lowerBound
    var first = found.lowerBound
    for length in 1...longestSpan where frame.window.count >= length {
      let starts = spans.count - length + 1
      guard base < starts else { break }
      let expected = expectation(word, length, frame, first..<found.upperBound)
      expectations[length - 1] += word.weight * expected
      let rows =
        max(
          frame.rows.lowerBound - base, first)..<max(
          frame.rows.lowerBound - base, first,
          min(frame.rows.upperBound - base, starts - base, found.upperBound))
      let shift = (length - 1) * frame.rows.count + base - frame.rows.lowerBound
      let gains = gains.numbers
      for row in rows { gains[row &+ shift] += word.weight * support[row] }
      // Turns the support of spans of this length into that of spans one sentence longer.
      first = max(0, first - 1)
      for row in first..<max(first, found.upperBound - 1) {
        let next = support[row &+ 1]
        support[row] = next > support[row] ? next : support[row]
      }
    }
    for row in first..<max(first, found.upperBound) { support[row] = 0 }
  }

  /// What a word is expected to find in a span of `length`, as far as it lies in `found`.
  private func expectation(
    _ word: DistinctWords.Word, _ length: Int, _ frame: Frame, _ found: Range<Int>
  ) -> Float {
    let starts = spans.count - length + 1
    let middle = frame.centre - (length - 1) / 2
    let low = max(frame.window.lowerBound, min(middle - Self.reach, starts - 1))
    let high = min(starts, max(low + 1, middle + Self.reach + 1))
    let base = frame.window.lowerBound
    let first = max(low - base, found.lowerBound)
    let near = Self.sum(window.numbers, first..<max(first, min(high - base, found.upperBound)))
    return Self.nearbyShare * near / Float(high - low)
      + (1 - Self.nearbyShare) * means.values[Int(word.entry) * longestSpan + length - 1]
  }

  /// Takes off what the words were expected to find.
  private func addExpectations(_ frame: Frame) {
    let gains = gains.numbers
    for length in 1...longestSpan {
      let end = min(frame.rows.upperBound, spans.count - length + 1)
      let first = (length - 1) * frame.rows.count
      let expected = expectations[length - 1]
      for place in first..<max(first, first + end - frame.rows.lowerBound) {
        gains[place] -= expected
      }
    }
  }

  /// The sum of some numbers, four at a time: one after the other each would wait for the last.
  @inline(__always)
  private static func sum(_ numbers: UnsafeMutableBufferPointer<Float>, _ range: Range<Int>)
    -> Float
  {
    var sums = SIMD4<Float>.zero
    var place = range.lowerBound
    while place + 4 <= range.upperBound {
      sums += SIMD4(numbers[place], numbers[place + 1], numbers[place + 2], numbers[place + 3])
      place += 4
    }
    var sum = sums.sum()
    while place < range.upperBound {
      sum += numbers[place]
      place += 1
    }
    return sum
  }
}
