// Which dates and figures a document gives beside a name.
internal import TextModel

/// The dates and figures that a document gives beside its names.
struct NamedFigures: Sendable {
  /// A figure right before a name, or a date in the sentence of a meeting's name.
  struct Figure: Sendable {
    /// The folded key of the name.
    let name: String
    /// The date (`2025 may 13`) or the number as it stands.
    let value: String
    let isDate: Bool
    let span: ByteSpan
    /// What stands there.
    let text: String
  }

  /// The figures in order.
  private(set) var figures: [Figure] = []

  /// Reads the lines that `mentions` stand in, which come in the order of the lines.
  init(_ lines: [EnglishLine], _ mentions: [Mention]) {
    var line = 0
    for mention in mentions where mention.evidence.contains(.capitalized) {
      while line < lines.count, lines[line].block < mention.block { line += 1 }
      guard line < lines.count, lines[line].block == mention.block,
        let index = lines[line].index(startingAt: mention.span.start)
      else { continue }
      read(mention, at: index, in: lines[line])
    }
  }

  private mutating func read(_ mention: Mention, at index: Int, in line: EnglishLine) {
    // `68 Confucius Institutes`: things that are counted.
    if let number = line.word(index - 1), number.isNumber, !number.isYear,
      mention.tokens.last?.base.hasSuffix("s") == true
    {
      let end = Self.coordinatedEnd(index + mention.tokens.count, in: line)
      let counted = Array(line.tokens[index..<end])
      figures.append(
        Figure(
          name: Mention.key(of: mention.tokens), value: number.folded, isDate: false,
          span: ByteSpan(number.span.start, line.tokens[end - 1].span.end),
          text: "\(number.text) \(Mention.text(of: counted))"))
    }
    guard let first = mention.tokens.first, first.word.isOrdinal else { return }
    let dates = Self.dates(in: line, around: index)
    if dates.count == 1, let date = dates.first {
      figures.append(
        Figure(
          name: Mention.key(of: mention.tokens), value: date.value, isDate: true, span: date.span,
          text: date.text))
    }
  }

  /// The end of what is counted together with the name that ends at `end`: `and Confucius Classrooms`.
  private static func coordinatedEnd(_ end: Int, in line: EnglishLine) -> Int {
    guard ["and", "or"].contains(line.folded(end)) else { return end }
    let close = line.capitalRun(from: end + 1)
    let isCounted = close > end + 1 && line.word(close - 1)?.base.hasSuffix("s") == true
    return isCounted ? close : end
  }

  /// The full dates of the sentence around a token.
  private static func dates(
    in line: EnglishLine, around index: Int
  ) -> [(value: String, span: ByteSpan, text: String)] {
    var start = index
    while start > 0, !line.isMark(start - 1, ".", "!", "?", ";", "—") { start -= 1 }
    var end = index
    while end < line.tokens.count, !line.isMark(end, ".", "!", "?", ";") { end += 1 }
    return (start..<end).compactMap { month in
      guard let word = line.word(month), EnglishFunctionWords.months.contains(folded: word),
        let day = line.word(month + 1), day.isNumber, day.folded.utf8.count <= 2,
        line.isMark(month + 2, ","), let year = line.word(month + 3), year.isYear
      else { return nil }
      return (
        "\(year.folded) \(word.folded) \(day.folded)", ByteSpan(word.span.start, year.span.end),
        "\(word.text) \(day.text), \(year.text)"
      )
    }
  }
}
