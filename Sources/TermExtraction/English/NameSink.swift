// Collects what the English rules find.
internal import TextModel

/// Collects the names that rules find in a line, and which of them belong together.
struct NameSink {
  /// Two names that the text itself says are one.
  struct Link: Hashable {
    /// The folded key of the longer name.
    let name: String
    /// The folded key of the acronym or shorter name.
    let short: String
  }

  /// The names found.
  var mentions: [Mention] = []
  /// Names and the acronyms that the text defines for them.
  var definitions: [Link] = []
  /// Names and their short forms: without a bracket, without the noun after a quotation.
  var quotations: [Link] = []
  /// Editions (`name`) and the series that they belong to (`short`).
  var editions: [Link] = []

  /// Takes over what another sink has.
  mutating func append(_ other: NameSink) {
    mentions += other.mentions
    definitions += other.definitions
    quotations += other.quotations
    editions += other.editions
  }

  /// Notes the name in `range` of `line`; a possessive ending is cut off.
  mutating func add(
    _ range: Range<Int>, in line: EnglishLine, _ evidence: Mention.Evidence, score: Double = 0
  ) {
    guard let first = line[range.lowerBound], let last = line[range.upperBound - 1] else { return }
    var tokens = Array(line.tokens[range])
    tokens[tokens.count - 1] = last.withoutPossessive
    var evidence = evidence
    if ["the", "this"].contains(line.folded(range.lowerBound - 1)) {
      evidence.insert(.definite)
    }
    if line.isHeading { evidence.insert(.heading) }
    if line.isInCapitals { evidence.insert(.capitals) }
    if first.isFirst { evidence.insert(.sentenceStart) }
    mentions.append(
      Mention(
        document: line.document, block: line.block,
        span: .init(first.span.start, tokens[tokens.count - 1].span.end), tokens: tokens,
        evidence: evidence, score: score))
  }

  /// Notes that the series in `series` has the edition in `edition`.
  mutating func note(_ edition: Range<Int>, of series: Range<Int>, in line: EnglishLine) {
    editions.append(
      Link(
        name: Mention.key(of: Array(line.tokens[edition])),
        short: Mention.key(of: Array(line.tokens[series]))))
  }

  /// Notes that `short` is another form of `name`.
  mutating func equate(_ name: Range<Int>, with short: Range<Int>, in line: EnglishLine) {
    quotations.append(
      Link(
        name: Mention.key(of: Array(line.tokens[name])),
        short: Mention.key(of: Array(line.tokens[short]))))
  }

  /// Notes that the text defines `acronym` for the name in `name`.
  mutating func define(_ name: Range<Int>, as acronym: Range<Int>, in line: EnglishLine) {
    definitions.append(
      Link(
        name: Mention.key(of: Array(line.tokens[name])),
        short: Mention.key(of: Array(line.tokens[acronym]))))
  }
}
