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

  /// The name of a sentence that has the same acronym after it; `nil` where none has.
  func anchored(in sentence: LinkedBead.Sentence) -> Result? {
    let found = sentence.names.first { found in
      found.acronym.map { name.acronyms.contains($0.lowercased()) } ?? false
    }
    return found.map { Result(range: $0.range, score: 1.2) }
  }

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
  /// Besides the runs of words, the names that rules found are weighed, which may hold marks.
  /// - Complexity: O(words × 22 × words of the name).
  func best(in sentence: LinkedBead.Sentence, of bead: LinkedBead) -> Result? {
    let stemWeights = name.stems.map(table.weight(ofStem:))
    guard stemWeights.reduce(0, +) > 0 else { return nil }
    let evidence = evidence(in: sentence, of: bead)
    var best: Result?
    for first in sentence.words.indices where (evidence[first].strengths.max() ?? 0) > 0 {
      var cover = Cover(stemWeights: stemWeights)
      for last in first..<min(sentence.words.count, first + Self.longest) {
        if last > first, !isJoined(sentence, last - 1, last) { break }
        cover.add(evidence[last])
        let words = sentence.words[first].lowerBound..<sentence.words[last].upperBound
        keep(cover, widened(words, sentence), words, sentence, in: &best)
      }
    }
    for candidate in sentence.names {
      var cover = Cover(stemWeights: stemWeights)
      let inside = zip(sentence.words, evidence).filter { candidate.range.contains($0.0) }
      // What stands in a bracket at the end is not asked of the name: `（2025—2027）`.
      for (word, evidence) in inside where !isBracketed(word, sentence) { cover.add(evidence) }
      keep(cover, candidate.range, candidate.range, sentence, in: &best)
    }
    return best
  }

  private func isBracketed(_ word: Range<Int>, _ sentence: LinkedBead.Sentence) -> Bool {
    let clause = sentence.clause
    return word.lowerBound > 0 && clause.scalars[word.lowerBound - 1] == "（"
      && word.upperBound < clause.scalars.count && clause.scalars[word.upperBound] == "）"
  }

  private func keep(
    _ cover: Cover, _ range: Range<Int>, _ words: Range<Int>, _ sentence: LinkedBead.Sentence,
    in best: inout Result?
  ) {
    guard cover.mean > 0, name.stems.count == 1 || !isHeadAlone(range, sentence) else { return }
    let score = cover.mean + bonus(range, words, sentence)
    // Of two that weigh the same, the longer one has the bracket that belongs to it.
    let isBetter =
      score > best?.score ?? 0 || score == best?.score && range.count > best?.range.count ?? 0
    if isBetter { best = Result(range: range, score: score) }
  }

  /// What a Chinese word says for the name.
  private struct Evidence {
    /// How strongly it renders each word of the name.
    var strengths: [Double]
    /// How much it tells.
    var weight: Double
    /// Whether it renders another word of the bead better.
    var isForeign: Bool
  }

  private func evidence(
    in sentence: LinkedBead.Sentence, of bead: LinkedBead
  ) -> [Evidence] {
    let others = bead.stems.subtracting(name.stems)
    return sentence.texts.map { word in
      let own = name.stems.map { table.strength(word, $0) }
      return Evidence(
        strengths: own, weight: table.weight(ofWord: word),
        isForeign: table.strongest(word, others) > max(0.5, own.max() ?? 0))
    }
  }

  /// How much of a name some words render, and how much of them does.
  private struct Cover {
    private let stemWeights: [Double]
    private var covered: [Double]
    private var own = 0.0
    private var all = 0.0

    init(stemWeights: [Double]) {
      self.stemWeights = stemWeights
      covered = [Double](repeating: 0, count: stemWeights.count)
    }

    mutating func add(_ word: Evidence) {
      for (index, strength) in word.strengths.enumerated() where strength > covered[index] {
        covered[index] = strength
      }
      own += word.weight * (word.isForeign ? -0.25 : word.strengths.max() ?? 0)
      all += word.weight
    }

    /// The harmonic mean of both shares.
    var mean: Double {
      let total = stemWeights.reduce(0, +)
      let english = zip(covered, stemWeights).reduce(0) { $0 + $1.0 * $1.1 } / max(total, 0.01)
      let chinese = max(0, own) / max(all, 0.01)
      return english + chinese > 0 ? 2 * english * chinese / (english + chinese) : 0
    }
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
    let text = clause.text(withoutBracket(range, clause))
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

  /// The span without the bracket that it ends in.
  private func withoutBracket(_ range: Range<Int>, _ clause: ChineseClause) -> Range<Int> {
    guard clause.scalars[range.upperBound - 1] == "）",
      let open = range.last(where: { clause.scalars[$0] == "（" })
    else { return range }
    return range.lowerBound..<open
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
