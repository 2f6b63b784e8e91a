// Running sums of the marks of a text's sentences.

/// Running sums of the marks of a text's sentences: any span's counts in one step.
struct MarkSums {
  /// The places of the counts.
  enum Count {
    static let questions = 0
    static let exclamations = 1
    static let openingQuotes = 2
    static let closingQuotes = 3
    static let headings = 4
  }

  private var sums: [SIMD8<Int32>] = [.zero]

  init(_ text: TokenizedText) {
    for (marks, place) in zip(text.marks, text.places) {
      let isHeading: Int32 = marks.isHeadingLike || place.isHeading ? 1 : 0
      let counts = SIMD8(
        marks.questions, marks.exclamations, marks.opens, marks.closes, isHeading, 0, 0,
        0)
      sums.append(sums[sums.count - 1] &+ counts)
    }
  }

  /// The counts of the sentences `start ..< end`, at the places of ``Count``.
  func counts(_ start: Int, _ end: Int) -> SIMD8<Int32> { sums[end] &- sums[start] }

  /// Whether one of the sentences `start ..< end` looks like a heading.
  func hasHeading(_ start: Int, _ end: Int) -> Bool { counts(start, end)[Count.headings] > 0 }
}
