// Finds the Chinese words that render an English name.

/// Finds the Chinese words of a sentence that render an English name.
///
/// All spans of up to 22 words inside a clause are weighed: the harmonic mean of how much of the
/// name and how much of the span is covered by links, and what speaks for the span's edges.
struct ChineseSpanSearch {
  let table: WordLinkTable
  let name: LinkedBead.Name

  /// A span of a sentence with its weight.
  struct Result {
    var range: Range<Int>
    var score: Double
  }

  private static let longest = 22

  /// The only quoted name of a sentence for the only quoted name of the bead; `nil` where there are
  /// more, or none.
  func quoted(in sentence: LinkedBead.Sentence, of bead: LinkedBead) -> Result? {
    guard name.isQuoted, bead.names.count(where: \.isQuoted) == 1 else { return nil }
    let quoted = bead.chinese.flatMap(\.names).filter(\.isQuoted)
    guard quoted.count == 1, let only = sentence.names.first(where: \.isQuoted) else { return nil }
    return Result(range: only.range, score: 0.95)
  }

  /// The best span of `sentence`; `nil` where nothing is linked.
  ///
  /// - Complexity: O(words × 22 × words of the name).
  func best(in sentence: LinkedBead.Sentence, of bead: LinkedBead) -> Result? {
    let strengths = sentence.texts.map { word in
      name.stems.map { table.strength(word, $0) }
    }
    let weights = sentence.texts.map(table.weight(ofWord:))
    let others = bead.stems.subtracting(name.stems)
    let foreign = zip(sentence.texts, strengths).map { word, own in
      table.strongest(word, others) > max(0.5, own.max() ?? 0)
    }
    let stemWeights = name.stems.map(table.weight(ofStem:))
    let total = stemWeights.reduce(0, +)
    guard total > 0 else { return nil }
    var best: Result?
    for first in sentence.words.indices where (strengths[first].max() ?? 0) > 0 {
      var covered = [Double](repeating: 0, count: name.stems.count)
      var (own, all) = (0.0, 0.0)
      for last in first..<min(sentence.words.count, first + Self.longest) {
        if last > first, !isJoined(sentence, last - 1, last) { break }
        for index in covered.indices {
          covered[index] = max(covered[index], strengths[last][index])
        }
        own += weights[last] * (foreign[last] ? -0.25 : strengths[last].max() ?? 0)
        all += weights[last]
        let english = zip(covered, stemWeights).reduce(0) { $0 + $1.0 * $1.1 } / total
        let chinese = max(0, own) / max(all, 0.01)
        guard english + chinese > 0 else { continue }
        let words = sentence.words[first].lowerBound..<sentence.words[last].upperBound
        let range = widened(words, sentence)
        guard name.stems.count == 1 || !isHeadAlone(range, sentence) else { continue }
        let score = 2 * english * chinese / (english + chinese) + bonus(range, words, sentence)
        if score > best?.score ?? 0 { best = Result(range: range, score: score) }
      }
    }
    return best
  }

  /// Whether a span is a head with nothing before it, which names nothing.
  private func isHeadAlone(_ range: Range<Int>, _ sentence: LinkedBead.Sentence) -> Bool {
    guard range.count <= ChineseHeads.longest else { return false }
    let text = sentence.clause.text(range)
    return ChineseHeads.strong.contains(text) || ChineseHeads.weak.contains(text)
  }

  /// Whether no mark but a quotation mark or a dash stands between two words.
  private func isJoined(_ sentence: LinkedBead.Sentence, _ left: Int, _ right: Int) -> Bool {
    let between = sentence.words[left].upperBound..<sentence.words[right].lowerBound
    return between.allSatisfy { ["“", "”"].contains(sentence.clause.scalars[$0]) }
  }

  /// What speaks for a span beside its words: its head, its edges, a rule that found it.
  private func bonus(
    _ range: Range<Int>, _ words: Range<Int>, _ sentence: LinkedBead.Sentence
  ) -> Double {
    var bonus = 0.0
    let clause = sentence.clause
    let text = clause.text(range)
    if ChineseHeads.renderings[name.head]?.contains(where: text.hasSuffix) == true { bonus += 0.15 }
    let isCandidate = sentence.names.contains {
      $0.range == range || $0.range == words || $0.other == range
    }
    if isCandidate { bonus += 0.12 }
    let startsCleanly =
      clause.isMark(range.lowerBound - 1)
      || clause.suffix(
        ChineseStops.words, endingAt: range.lowerBound, longest: ChineseStops.longest) != nil
    if startsCleanly { bonus += 0.05 }
    if clause.isMark(range.upperBound) || clause.begins(ChineseStops.after, at: range.upperBound) {
      bonus += 0.03
    }
    let opens = range.count { clause.scalars[$0] == "“" }
    if opens != range.count(where: { clause.scalars[$0] == "”" }) { bonus -= 0.2 }
    return bonus
  }

  /// The span with what belongs to it on its left: the quotation mark whose end stands inside, and
  /// the verb that renders `against`.
  private func widened(_ range: Range<Int>, _ sentence: LinkedBead.Sentence) -> Range<Int> {
    let clause = sentence.clause
    if name.isAgainst,
      let length = clause.suffix(Self.against, endingAt: range.lowerBound, longest: 2)
    {
      return (range.lowerBound - length)..<range.upperBound
    }
    let closes = range.contains { clause.scalars[$0] == "”" }
    guard closes, !range.contains(where: { clause.scalars[$0] == "“" }), range.lowerBound > 0,
      clause.scalars[range.lowerBound - 1] == "“"
    else { return range }
    return (range.lowerBound - 1)..<range.upperBound
  }

  /// Verbs that render `against` in names.
  private static let against = WordList("抗击 反对 打击 禁止 防治 防止 应对")
}
