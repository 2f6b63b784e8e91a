// How much better the words of two sentences match than chance would have it.

/// How much better the words of each pair of sentences match than chance would have it.
///
/// A longer span of sentences always holds more that matches; so from the support that a word finds
/// in a span the support that it finds in spans of the same length nearby and in the whole text is
/// taken off. What is left is weighted by the word's rarity and summed.
struct MatchGains {
  /// For each cell and each length `a` of a span of source sentences that begins there, at
  /// `cell * longestSource + a - 1`: what the words of the target sentence gain.
  private(set) var ofTarget: [Float]
  /// For each cell and each length `b` of a span of target sentences that begins there, at
  /// `cell * longestTarget + b - 1`: what the words of the source sentence gain.
  private(set) var ofSource: [Float]

  /// One direction: the words of the column's sentences against spans of rows.
  struct Direction {
    let words: TokenizedText
    let spans: TokenizedText
    let support: SupportIndex
    let centres: [Float]
    let longestSpan: Int

    /// The words of the target against spans of the source.
    static func ofTarget(
      _ source: TokenizedText, _ target: TokenizedText, _ support: SupportIndex, _ path: RoughPath
    ) -> Direction {
      Direction(
        words: target, spans: source, support: support,
        centres: path.sourceCentres(targetCount: target.count), longestSpan: BeadType.longestSource)
    }

    /// The words of the source against spans of the target.
    static func ofSource(
      _ source: TokenizedText, _ target: TokenizedText, _ support: SupportIndex, _ path: RoughPath
    ) -> Direction {
      Direction(
        words: source, spans: target, support: support,
        centres: path.targetCentres(sourceCount: source.count), longestSpan: BeadType.longestTarget)
    }
  }

  /// Sentences with more distinct words than this count only that many, evenly picked: bounds the
  /// work on a sentence of a megabyte.
  private static let mostWords = 400
  /// How far spans are "nearby", in sentences.
  private static let reach = 12
  /// How much of the expectation comes from nearby; the rest from the whole text.
  private static let nearbyShare: Float = 0.7

  /// Computes the gains of all cells.
  ///
  /// - Parameters:
  ///   - supportOfTarget: Where the source supports the words of the target.
  ///   - supportOfSource: Where the target supports the words of the source.
  /// - Complexity: O(cells · words of a sentence).
  init(
    source: TokenizedText, target: TokenizedText, supportOfTarget: SupportIndex,
    supportOfSource: SupportIndex, cells: BandCells, path: RoughPath
  ) {
    ofTarget = [Float](repeating: 0, count: cells.count * BeadType.longestSource)
    ofSource = [Float](repeating: 0, count: cells.count * BeadType.longestTarget)
    fillTarget(.ofTarget(source, target, supportOfTarget, path), cells)
    fillSource(.ofSource(source, target, supportOfSource, path), cells)
  }

  private mutating func fillTarget(_ direction: Direction, _ cells: BandCells) {
    var scratch = Scratch(direction)
    for (column, rows) in cells.rows(ofTarget: direction.words.count).enumerated()
    where !rows.isEmpty {
      let gains = scratch.gains(of: column, rows: rows)
      for row in rows {
        let place = cells.cell(row, column) * BeadType.longestSource
        for length in 0..<BeadType.longestSource {
          ofTarget[place + length] = gains[length * rows.count + row - rows.lowerBound]
        }
      }
    }
  }

  private mutating func fillSource(_ direction: Direction, _ cells: BandCells) {
    var scratch = Scratch(direction)
    for row in cells.lower.indices {
      let columns = cells.lower[row]..<cells.upper[row]
      let gains = scratch.gains(of: row, rows: columns)
      for column in columns {
        let place = cells.cell(row, column) * BeadType.longestTarget
        for length in 0..<BeadType.longestTarget {
          ofSource[place + length] = gains[length * columns.count + column - columns.lowerBound]
        }
      }
    }
  }

  /// Works out one direction, sentence by sentence.
  struct Scratch {
    private let direction: Direction
    private let idf: [Float]
    /// For each word and span length the mean support over the whole text; not yet known: negative.
    private var means: [Float]
    private var cursor: SupportCursor
    private var support: [Float] = []
    private var gains: [Float] = []

    init(_ direction: Direction) {
      self.direction = direction
      cursor = SupportCursor(direction.support)
      idf = Rarity.weights(of: direction.words)
      means = Array(repeating: -1, count: idf.count * direction.longestSpan)
    }

    /// What the words of `sentence` gain in the spans that begin at each of `rows`: all of length 1
    /// first, then all of length 2, and so on.
    mutating func gains(of sentence: Int, rows: Range<Int>) -> [Float] {
      clear(rows)
      for word in distinctWords(sentence) { addGains(of: word, in: sentence, rows: rows) }
      return gains
    }

    /// What each distinct word of `sentence` gains in the span of `length` sentences that begins at
    /// `row`: the parts that ``gains(of:rows:)`` adds up.
    mutating func wordGains(of sentence: Int, row: Int, length: Int) -> [(word: Int, gain: Float)] {
      distinctWords(sentence).map { word in
        clear(row..<row + 1)
        addGains(of: word, in: sentence, rows: row..<row + 1)
        return (word.word, gains[length - 1])
      }
    }

    private mutating func clear(_ rows: Range<Int>) {
      gains.removeAll(keepingCapacity: true)
      gains.append(contentsOf: repeatElement(0, count: rows.count * direction.longestSpan))
    }

    private mutating func addGains(
      of word: (word: Int, count: Float), in sentence: Int, rows: Range<Int>
    ) {
      let centre = Int(direction.centres[sentence].rounded())
      let first = max(0, min(rows.lowerBound, centre - MatchGains.reach - direction.longestSpan))
      let end = min(
        direction.spans.count,
        max(rows.upperBound, centre + MatchGains.reach + 1) + direction.longestSpan)
      guard readSupport(of: word.word, first..<end) else { return }
      for length in 1...direction.longestSpan where end - first >= length {
        add(word.word, word.count, length: length, rows: rows, first: first, centre: centre)
        widenSpans(by: length)
      }
    }

    /// The words of a sentence with their counts, at most ``MatchGains/mostWords`` of them.
    private func distinctWords(_ sentence: Int) -> [(word: Int, count: Float)] {
      let sorted = direction.words.tokens(ofSentence: sentence).sorted()
      var result: [(word: Int, count: Float)] = []
      for word in sorted {
        if let last = result.indices.last, result[last].word == Int(word) {
          result[last].count += 1
        } else {
          result.append((Int(word), 1))
        }
      }
      guard result.count > MatchGains.mostWords else { return result }
      let step = Double(result.count) / Double(MatchGains.mostWords)
      return (0..<MatchGains.mostWords).map { result[Int(Double($0) * step)] }
    }

    /// Reads the support of a word in the sentences of `window`; false where there is none.
    private mutating func readSupport(of word: Int, _ window: Range<Int>) -> Bool {
      let spans = direction.spans
      let cells = direction.support.cells
      let end = direction.support.places(supporting: word).upperBound
      var index = cursor.firstPlace(supporting: word, from: spans.clauseStarts[window.lowerBound])
      guard index < end,
        Int(spans.sentenceOfClause[Int(cells[index].column)]) < window.upperBound
      else { return false }
      support.removeAll(keepingCapacity: true)
      support.append(contentsOf: repeatElement(0, count: window.count))
      while index < end {
        let row = Int(spans.sentenceOfClause[Int(cells[index].column)])
        if row >= window.upperBound { break }
        let place = row - window.lowerBound
        support[place] = max(support[place], cells[index].value)
        index += 1
      }
      return true
    }

    /// Adds the gains of one word in spans of `length`, which ``support`` holds by now.
    private mutating func add(
      _ word: Int, _ count: Float, length: Int, rows: Range<Int>, first: Int, centre: Int
    ) {
      let starts = direction.spans.count - length + 1
      guard first < starts else { return }
      let low = max(first, min(centre - (length - 1) / 2 - MatchGains.reach, starts - 1))
      let high = min(starts, max(low + 1, centre - (length - 1) / 2 + MatchGains.reach + 1))
      var near: Float = 0
      for row in low..<high { near += support[row - first] }
      near /= Float(high - low)
      let expected =
        MatchGains.nearbyShare * near
        + (1 - MatchGains.nearbyShare) * mean(ofWord: word, length: length)
      let weight = idf[word] * count
      let offset = (length - 1) * rows.count - rows.lowerBound
      for row in rows where row < starts {
        gains[offset + row] += weight * (support[row - first] - expected)
      }
    }

    /// Turns the support of spans of `length` into that of spans one sentence longer.
    private mutating func widenSpans(by length: Int) {
      // support[i] holds the best of i ..< i + length; the sentence after it is the best of the
      // span that begins one later.
      for index in 0..<max(0, support.count - 1) {
        support[index] = max(support[index], support[index + 1])
      }
    }

    /// The mean support of a word over all spans of a length in the whole text.
    private mutating func mean(ofWord word: Int, length: Int) -> Float {
      let place = word * direction.longestSpan + length - 1
      if means[place] < 0 { means[place] = computedMean(word, length) }
      return means[place]
    }

    /// Each sentence's support counts for the spans in which it is the best so far: a window
    /// maximum over the few sentences that have any.
    private func computedMean(_ word: Int, _ length: Int) -> Float {
      let starts = direction.spans.count - length + 1
      guard starts > 0 else { return 0 }
      var sum: Float = 0
      var window: [(row: Int, value: Float)] = []
      var next = 0
      let cells = Array(direction.support.clauses(supporting: word))
      var row = 0
      while row < direction.spans.count {
        if window.isEmpty {
          guard next < cells.count else { break }
          row = max(row, Int(direction.spans.sentenceOfClause[Int(cells[next].column)]))
        }
        while next < cells.count,
          Int(direction.spans.sentenceOfClause[Int(cells[next].column)]) == row
        {
          while let last = window.last, last.value <= cells[next].value { window.removeLast() }
          window.append((row, cells[next].value))
          next += 1
        }
        // `row` is the last sentence of the span that begins at row - length + 1.
        while let head = window.first, head.row <= row - length { window.removeFirst() }
        if row >= length - 1, let head = window.first { sum += head.value }
        row += 1
      }
      return sum / Float(starts)
    }
  }
}
