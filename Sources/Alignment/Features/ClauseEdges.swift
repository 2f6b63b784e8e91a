// Whether the clauses around a boundary stay on their own side of it.
import Glibc

/// Whether the clauses around the end of a bead belong where the bead puts them.
///
/// At a boundary four clauses meet: the last ones before it and the first ones after it, of both
/// texts. Last should match last and first first; a match across says that the boundary is off by
/// a clause.
final class ClauseEdges {
  private let source: TokenizedText
  private let target: TokenizedText
  // Nothing here calls back, so that no access can overlap another; checking costs as much as the
  // look-ups.
  @exclusivity(unchecked) private var targetSide: Side
  @exclusivity(unchecked) private var sourceSide: Side
  /// The boundaries that were looked at last: many beads share one.
  @exclusivity(unchecked) private var known = [(source: Int, target: Int, affinity: Affinity)](
    repeating: (-1, -1, Affinity()), count: 8 * 512)

  /// One direction: the words of one text's clauses, supported by clauses of the other.
  private struct Side {
    let words: TokenizedText
    var support: SupportCursor
    let idf: [Float]
    /// For each clause what its words expect to find in any clause nearby.
    let expected: [Float]

    /// What the words of `clause` gain from `other`, a clause of the other text.
    mutating func gain(_ clause: Int, from other: Int) -> Float {
      var sum = -expected[clause]
      let end = min(
        words.tokenStarts[clause + 1], words.tokenStarts[clause] + ClauseEdges.mostWords)
      for place in words.tokenStarts[clause]..<end {
        let token = Int(words.tokens[place])
        sum += idf[token] * support.value(supporting: token, in: other)
      }
      return sum
    }
  }

  /// How far clauses are "nearby", in clauses.
  private static let reach = 30
  /// The most words of a clause that count.
  private static let mostWords = 60

  init(
    source: TokenizedText, target: TokenizedText, supportOfTarget: SupportIndex,
    supportOfSource: SupportIndex, path: RoughPath
  ) {
    self.source = source
    self.target = target
    targetSide = Self.side(
      target, supportOfTarget, source, path.sourceCentres(targetCount: target.count))
    sourceSide = Self.side(
      source, supportOfSource, target, path.targetCentres(sourceCount: source.count))
  }

  /// How well the clauses around a boundary stay on their side; 0 at the ends of the texts, where
  /// no clauses meet.
  struct Affinity {
    var lasts: Float = 0
    var firsts: Float = 0
    var lastWithFirst: Float = 0
    var firstWithLast: Float = 0
    /// The function words that the clauses share: last ones and first ones less those across.
    var functionWords: Float = 0

    /// Each of the four squashed to -1 … 1, added up.
    var squashed: Float {
      tanh(lasts / 6) + tanh(firsts / 6) + tanh(lastWithFirst / 6) + tanh(firstWithLast / 6)
    }
  }

  /// How well the clauses around the boundary before `sourceEnd` and `targetEnd` stay on their
  /// side.
  func affinity(sourceEnd: Int, targetEnd: Int) -> Affinity {
    let slot = (sourceEnd & 7) << 9 | targetEnd & 511
    if known[slot].source != sourceEnd || known[slot].target != targetEnd {
      known[slot] = (
        sourceEnd, targetEnd, computedAffinity(sourceEnd: sourceEnd, targetEnd: targetEnd)
      )
    }
    return known[slot].affinity
  }

  private func computedAffinity(sourceEnd: Int, targetEnd: Int) -> Affinity {
    guard sourceEnd > 0, targetEnd > 0, sourceEnd < source.count, targetEnd < target.count else {
      return Affinity()
    }
    let first = (source.clauseStarts[sourceEnd], target.clauseStarts[targetEnd])
    let last = (first.0 - 1, first.1 - 1)
    return Affinity(
      lasts: pair(last.0, last.1), firsts: pair(first.0, first.1),
      lastWithFirst: -pair(last.0, first.1), firstWithLast: -pair(first.0, last.1),
      functionWords: Float(
        shared(last.0, last.1) + shared(first.0, first.1) - shared(last.0, first.1)
          - shared(first.0, last.1)))
  }

  private func pair(_ sourceClause: Int, _ targetClause: Int) -> Float {
    targetSide.gain(targetClause, from: sourceClause)
      + sourceSide.gain(sourceClause, from: targetClause)
  }

  /// How many function words of two clauses stand in the other one, too.
  private func shared(_ sourceClause: Int, _ targetClause: Int) -> Int {
    let left = source.functionWords(ofClause: sourceClause)
    let right = target.functionWords(ofClause: targetClause)
    let (leftSet, rightSet) = (FunctionWordTable.set(left), FunctionWordTable.set(right))
    return left.count { rightSet >> UInt128($0) & 1 == 1 }
      + right.count { leftSet >> UInt128($0) & 1 == 1 }
  }

  private static func side(
    _ words: TokenizedText, _ support: SupportIndex, _ other: TokenizedText, _ centres: [Float]
  ) -> Side {
    let idf = Rarity.weights(of: words)
    var expected = [Float](repeating: 0, count: words.clauseCount)
    guard other.count > 0 else {
      return Side(words: words, support: SupportCursor(support), idf: idf, expected: expected)
    }
    var cursor = SupportCursor(support)
    for clause in 0..<words.clauseCount {
      let sentence = min(
        other.count - 1, Int(centres[Int(words.sentenceOfClause[clause])].rounded()))
      let middle = (other.clauseStarts[sentence] + other.clauseStarts[sentence + 1] - 1) / 2
      let window = max(0, middle - reach)..<min(other.clauseCount, middle + reach + 1)
      let end = min(words.tokenStarts[clause + 1], words.tokenStarts[clause] + mostWords)
      for place in words.tokenStarts[clause]..<end {
        let token = Int(words.tokens[place])
        let last = support.places(supporting: token).upperBound
        var index = cursor.firstPlace(supporting: token, from: window.lowerBound)
        var sum: Float = 0
        while index < last, Int(support.clauses[index]) < window.upperBound {
          sum += support.strength(index)
          index += 1
        }
        expected[clause] += idf[token] * sum / Float(max(1, window.count))
      }
    }
    return Side(words: words, support: cursor, idf: idf, expected: expected)
  }
}
