// Finds a rough path by the rare words that two texts share.
import Glibc

/// Finds a rough path through two texts by the rare words that they share.
///
/// Pairs of sentences get points for every word with few places of support; the heaviest chain that
/// rises on both sides is the path (longest increasing subsequence with weights, by a Fenwick tree
/// of prefix maxima).
struct AnchorSearch {
  /// A word with more supporting sentences than this says nothing about place.
  private static let mostSupport = 36
  /// A word whose places and supports multiply to more than this is passed over.
  private static let mostPairs = 144
  /// The least support that counts.
  private static let leastStrength: Float = 0.3
  /// What a pair loses for each share of the texts that it lies off the diagonal.
  private static let offDiagonal: Float = 5
  /// The least number of points that make a pair an anchor.
  private static let leastPoints: Float = 2

  /// Two sentences that have something rare in common.
  struct Pair {
    var source: Int32
    var target: Int32
    var points: Float
  }

  /// The heaviest chain of anchors.
  ///
  /// - Parameters:
  ///   - counts: How many sentences of each text are looked at, from the first one.
  ///   - corners: What the path must go through.
  /// - Complexity: O(n log n) in the number of target sentences.
  static func path(
    source: TokenizedText, target: TokenizedText, support: SupportIndex,
    counts: (source: Int, target: Int), corners: PathCorners
  ) -> RoughPath {
    let pairs = wordPairs(source, target, support).filter {
      Int($0.source) < counts.source && Int($0.target) < counts.target && corners.allow($0)
    }
    let points = summed(pairs, counts.source, counts.target).filter { $0.points > leastPoints }
    let anchors = heaviestChain(points, targetCount: counts.target)
    return RoughPath(
      anchors: corners.merged(with: anchors.filter { $0.source > 0 && $0.target > 0 }),
      sourceCount: counts.source, targetCount: counts.target)
  }

  /// The pairs of sentences with something rare in common, wherever they stand, by source and then
  /// by target from the last to the first.
  ///
  /// - Complexity: O(n log n) in the number of target sentences.
  static func points(_ run: AlignmentRun, _ known: SparseTable) -> [PointChain.Point] {
    let counts = run.gridCounts
    let support = SupportIndex(
      run.source, known, names: run.names, columnCount: run.target.vocabulary.count)
    let pairs = wordPairs(run.source, run.target, support).filter {
      Int($0.source) < counts.source && Int($0.target) < counts.target
    }
    return summed(pairs, counts.source, counts.target, offDiagonal: 0)
      .filter { $0.points > leastPoints }
      .map {
        PointChain.Point(
          source: Int($0.source), target: Int($0.target),
          weight: min(PointChain.mostWeight, $0.points))
      }
  }

  private static func wordPairs(
    _ source: TokenizedText, _ target: TokenizedText, _ support: SupportIndex
  ) -> [Pair] {
    let places = sentences(ofWords: target)
    var pairs: [Pair] = []
    for word in places.indices where !places[word].isEmpty {
      let supports = supportingSentences(word, support, source)
      let product = supports.count * places[word].count
      guard !supports.isEmpty, supports.count <= mostSupport, product <= mostPairs else { continue }
      let rarity =
        log(1 + Float(source.count) / Float(supports.count)) / Float(product).squareRoot()
      for cell in supports {
        for place in places[word] {
          pairs.append(Pair(source: cell.column, target: place, points: cell.value * rarity))
        }
      }
    }
    return pairs
  }

  /// The sentences in which each word of the target stands, each once; none for words with more
  /// places than can count.
  private static func sentences(ofWords text: TokenizedText) -> [[Int32]] {
    var result = [[Int32]](repeating: [], count: text.vocabulary.count)
    for sentence in 0..<text.count {
      for token in text.tokens(ofSentence: sentence)
      where result[Int(token)].last != Int32(sentence) && result[Int(token)].count <= mostPairs {
        result[Int(token)].append(Int32(sentence))
      }
    }
    return result
  }

  private static func supportingSentences(
    _ word: Int, _ support: SupportIndex, _ source: TokenizedText
  ) -> [SparseTable.Cell] {
    let places = support.places(supporting: word)
    // More clauses than this are sure to lie in too many sentences, or in very long ones.
    guard places.count <= 8 * mostSupport else { return [] }
    var result: [SparseTable.Cell] = []
    for place in places where support.strength(place) >= leastStrength {
      let sentence = source.sentenceOfClause[Int(support.clauses[place])]
      if let last = result.indices.last, result[last].column == sentence {
        result[last].value = max(result[last].value, support.strength(place))
      } else {
        result.append(SparseTable.Cell(column: sentence, value: support.strength(place)))
      }
    }
    return result
  }

  /// The points of each pair of sentences, what the distance from the diagonal costs taken off, by
  /// source and then by target from the last to the first.
  private static func summed(
    _ pairs: [Pair], _ sourceCount: Int, _ targetCount: Int, offDiagonal: Float = offDiagonal
  ) -> [Pair] {
    let sorted = pairs.sorted {
      ($0.source, $1.target, $0.points) < ($1.source, $0.target, $1.points)
    }
    var result: [Pair] = []
    for pair in sorted {
      if let last = result.indices.last, result[last].source == pair.source,
        result[last].target == pair.target
      {
        result[last].points += pair.points
      } else {
        let offset =
          Float(pair.source) / Float(sourceCount) - Float(pair.target) / Float(targetCount)
        result.append(pair)
        result[result.count - 1].points -= offDiagonal * abs(offset)
      }
    }
    return result
  }

  /// The heaviest chain that rises strictly on both sides; `pairs` in the order of ``summed``.
  static func heaviestChain(_ pairs: [Pair], targetCount: Int) -> [RoughPath.Node] {
    var best = [(points: Float, pair: Int)](repeating: (0, -1), count: targetCount + 2)
    var previous = [Int](repeating: -1, count: pairs.count)
    var end: (points: Float, pair: Int) = (0, -1)
    for (index, pair) in pairs.enumerated() {
      var before: (points: Float, pair: Int) = (0, -1)
      var place = Int(pair.target)
      while place > 0 {
        if best[place].points > before.points { before = best[place] }
        place -= place & -place
      }
      previous[index] = before.pair
      let total = before.points + pair.points
      if total > end.points { end = (total, index) }
      place = Int(pair.target) + 1
      while place < best.count {
        if total > best[place].points { best[place] = (total, index) }
        place += place & -place
      }
    }
    var chain: [RoughPath.Node] = []
    var index = end.pair
    while index >= 0 {
      chain.append(
        RoughPath.Node(source: Int(pairs[index].source), target: Int(pairs[index].target)))
      index = previous[index]
    }
    return chain.reversed()
  }
}
