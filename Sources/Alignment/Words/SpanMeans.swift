// How strongly a text supports a word in a span of sentences, on average.

/// How strongly a text supports each word of the other one in a span of sentences, on average over
/// all spans of the text.
struct SpanMeans {
  /// For each word and span length the mean support, at `word * longestSpan + length - 1`.
  let values: [Float]

  /// A sentence that supports a word.
  private struct Place {
    let row: Int
    var value: Float
  }

  /// - Complexity: O(n·l) in the number of supporting clauses and the longest span.
  init(_ support: SupportIndex, over spans: TokenizedText, longestSpan: Int) {
    var values = [Float](repeating: 0, count: support.wordCount * longestSpan)
    var places: [Place] = []
    var sums = [Double](repeating: 0, count: longestSpan)
    for word in 0..<support.wordCount {
      places.removeAll(keepingCapacity: true)
      for place in support.places(supporting: word) {
        let row = Int(spans.sentenceOfClause[Int(support.clauses[place])])
        let strength = support.strength(place)
        if let last = places.indices.last, places[last].row == row {
          places[last].value = max(places[last].value, strength)
        } else {
          places.append(Place(row: row, value: strength))
        }
      }
      guard !places.isEmpty else { continue }
      for length in 0..<longestSpan { sums[length] = 0 }
      Self.add(places, spans.count, to: &sums)
      for length in 1...longestSpan where length <= spans.count {
        values[word * longestSpan + length - 1] =
          Float(sums[length - 1] / Double(spans.count - length + 1))
      }
    }
    self.values = values
  }

  /// Each sentence's support counts for the spans in which it is the best, the first one among
  /// equals.
  private static func add(_ places: [Place], _ count: Int, to sums: inout [Double]) {
    for (index, place) in places.enumerated() {
      var before = index - 1
      while before >= 0, places[before].row > place.row - sums.count,
        places[before].value < place.value
      { before -= 1 }
      var after = index + 1
      while after < places.count, places[after].row < place.row + sums.count,
        places[after].value <= place.value
      { after += 1 }
      let afterPrevious = before >= 0 ? places[before].row + 1 : 0
      let next = after < places.count ? places[after].row : count
      for length in 1...sums.count {
        // The spans that begin at first ... last hold this sentence and none that is better.
        let first = max(place.row - length + 1, afterPrevious)
        let last = min(place.row, next - length)
        if last >= first {
          sums[length - 1] += Double(place.value) * Double(last - first + 1)
        }
      }
    }
  }
}
