// What the function words of the source say about beads.
import Glibc

/// What the function words of the source say about beads.
///
/// For a bead, how much more probable its function words are given those of the other side than by
/// chance: ln(q/p) for each word that the other side has too and ln((1−q)/(1−p)) for each that it
/// has not, `p` being how often spans of that length nearby and in the whole text have it and `q`
/// somewhat more.
struct FunctionWordGains {
  private let source: Side

  /// How far spans are "nearby", in sentences.
  private static let reach = 12
  /// How much of the expectation comes from nearby; the rest from the whole text.
  private static let nearbyShare: Float = 0.7

  init(source: TokenizedText, target: TokenizedText, path: RoughPath) {
    self.source = Side(
      source, others: Self.sets(target), longestSpan: BeadType.longestTarget,
      centres: path.targetCentres(sourceCount: source.count))
  }

  /// What the function words of the source side gain from those of the target side.
  func sourceGain(_ bead: BeadShape) -> Float {
    source.gain(
      bead.source..<bead.sourceEnd, from: bead.target..<bead.targetEnd)
  }

  /// One direction: the function words of one text, looked for in spans of the other.
  private struct Side {
    let words: TokenizedText
    /// The function words of each sentence of the other text.
    let others: [UInt128]
    let longestSpan: Int
    let hits = FunctionWordGains.hits
    let misses = FunctionWordGains.misses
    let memory = SpanMemory()
    /// How often spans have each word by chance, in 255ths, at `word · longestSpan + length − 1`.
    var chances: [UInt8] = []

    init(_ words: TokenizedText, others: [UInt128], longestSpan: Int, centres: [Float]) {
      self.words = words
      self.others = others
      self.longestSpan = longestSpan
      guard !others.isEmpty else { return }
      chances.reserveCapacity(words.functionWords.count * longestSpan)
      let means = (1...longestSpan).map { FunctionWordGains.shares(others, spanning: $0) }
      for sentence in 0..<words.count {
        let spans = (1...longestSpan).map { length in
          nearby(Int(centres[sentence].rounded()), length)
        }
        for word in words.functionWords(ofSentence: sentence) {
          for length in 0..<longestSpan {
            let near = spans[length].count { $0 >> UInt128(word) & 1 == 1 }
            let share =
              FunctionWordGains.nearbyShare * Float(near) / Float(max(1, spans[length].count))
              + (1 - FunctionWordGains.nearbyShare) * means[length][Int(word)]
            chances.append(UInt8(max(0, min(255, (share * 255).rounded()))))
          }
        }
      }
    }

    /// The function words of the spans of a length that begin near `centre`.
    private func nearby(_ centre: Int, _ length: Int) -> [UInt128] {
      let starts = max(1, others.count - length + 1)
      let middle = centre - (length - 1) / 2
      let low = max(0, min(middle - FunctionWordGains.reach, starts - 1))
      let high = max(low + 1, min(starts, middle + FunctionWordGains.reach + 1))
      return (low..<high).map { span($0..<min(others.count, $0 + length)) }
    }

    private func span(_ sentences: Range<Int>) -> UInt128 {
      sentences.reduce(0) { $0 | others[$1] }
    }

    func gain(_ sentences: Range<Int>, from span: Range<Int>) -> Float {
      var sum: Float = 0
      for sentence in sentences {
        sum += memory.value(sentence, span) { computedGain(sentence, span) }
      }
      return sum
    }

    private func computedGain(_ sentence: Int, _ span: Range<Int>) -> Float {
      let found = self.span(span)
      let halves = SIMD2(
        UInt64(truncatingIfNeeded: found), UInt64(truncatingIfNeeded: found >> 64))
      let length = min(span.count, longestSpan) - 1
      let first = words.functionStarts[words.clauseStarts[sentence]]
      let end = words.functionStarts[words.clauseStarts[sentence + 1]]
      var sum: Float = 0
      for place in first..<end {
        let chance = Int(chances[place * longestSpan + length])
        let word = words.functionWords[place]
        let isFound = halves[Int(word >> 6 & 1)] >> UInt64(word & 63) & 1 == 1
        sum += isFound ? hits[chance] : misses[chance]
      }
      return sum
    }
  }

  /// The function words of each sentence, as a set of bits.
  private static func sets(_ text: TokenizedText) -> [UInt128] {
    (0..<text.count).map { FunctionWordTable.set(text.functionWords(ofSentence: $0)) }
  }

  /// For each class the share of spans of a length that have it.
  private static func shares(_ sets: [UInt128], spanning length: Int) -> [Float] {
    var counts = [Int](repeating: 0, count: FunctionWordTable.mostClasses)
    let starts = max(1, sets.count - length + 1)
    for start in 0..<starts {
      var set = sets[start..<min(sets.count, start + length)].reduce(0, |)
      while set != 0 {
        counts[set.trailingZeroBitCount] += 1
        set &= set - 1
      }
    }
    return counts.map { Float($0) / Float(starts) }
  }

  /// ln(q/p) and ln((1−q)/(1−p)) for each chance in 255ths; 0 for a word that is nowhere.
  private static let hits = (0...255).map { $0 == 0 ? 0 : log(raised($0) / chance($0)) }
  private static let misses = (0...255).map {
    $0 == 0 ? 0 : log((1 - raised($0)) / (1 - chance($0)))
  }

  private static func chance(_ share: Int) -> Float {
    max(0.01, min(0.9, 0.95 * Float(share) / 255 + 0.01))
  }

  private static func raised(_ share: Int) -> Float { max(0.4, min(0.95, chance(share) + 0.1)) }
}
