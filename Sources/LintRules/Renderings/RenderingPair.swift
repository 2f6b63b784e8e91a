// Two documents that may render one text, sentence by sentence.
import DocumentModel
import Glibc
import Linting
import TextModel

/// Two documents that may render one text, sentence by sentence.
struct RenderingPair {
  /// The words that differ and the one that they stand with.
  struct Key: Hashable {
    let left: UInt64
    let right: UInt64
    let head: UInt64
  }

  /// A phrase that the two documents word in different ways, with its places.
  struct Substitution {
    let key: Key
    var places: [(left: ByteSpan, right: ByteSpan)]
  }

  let left: [RenderedSentence]
  let right: [RenderedSentence]
  /// How much a word tells sentences apart.
  private let weights: [UInt64: Double]

  /// With fewer pairs of sentences, and fewer than two in three of a short document, the documents
  /// are no renderings of one text.
  private static let leastPairs = 12
  private static let leastLikeness = 0.2
  /// How much a phrase's sentences must resemble each other for a wording that is seen once.
  private static let sureLikeness = 0.45

  init(_ left: LintedDocument, _ right: LintedDocument) {
    self.left = RenderedSentence.all(of: left)
    self.right = RenderedSentence.all(of: right)
    var counts: [UInt64: Int] = [:]
    for sentence in self.left + self.right {
      for word in sentence.content { counts[word, default: 0] += 1 }
    }
    let total = Double(self.left.count + self.right.count)
    weights = counts.mapValues { log(1 + total / Double($0)) }
  }

  /// The phrases of paired sentences that are worded in different ways, in order.
  func substitutions(_ pairs: [Match]) -> [Substitution] {
    var found: [Key: Candidate] = [:]
    for pair in pairs {
      let (own, other) = (left[pair.left], right[pair.right])
      for difference in own.differences(from: other) + own.exchanges(with: other) {
        let key = Key(left: difference.leftWord, right: difference.rightWord, head: difference.head)
        found[key, default: Candidate()].add(difference, pair.likeness)
      }
    }
    return found.filter { $0.value.isSure }
      .map { Substitution(key: $0.key, places: $0.value.places.sorted { $0.left < $1.left }) }
      .sorted { $0.places[0].left < $1.places[0].left }
  }

  private struct Candidate {
    var places: [(left: ByteSpan, right: ByteSpan)] = []
    /// The greatest likeness of two sentences with the phrases.
    var likeness = 0.0
    var shared = 0
    var isGeneric = false

    mutating func add(_ difference: RenderedSentence.Difference, _ likeness: Double) {
      if !places.contains(where: { $0.left == difference.left || $0.right == difference.right }) {
        places.append((difference.left, difference.right))
      }
      self.likeness = max(self.likeness, likeness)
      shared = max(shared, difference.shared)
      isGeneric = isGeneric || difference.isGeneric
    }

    /// What is worded so again and again is no chance, nor are phrases of which two words agree.
    var isSure: Bool {
      places.count > 2
        || !isGeneric && (places.count > 1 || shared > 1 || likeness >= sureLikeness)
    }
  }

  /// Two sentences that render each other.
  struct Match {
    let left: Int
    let right: Int
    let likeness: Double
  }

  /// The sentences that render each other, one of them perhaps in several; none where the documents
  /// do not render one text.
  ///
  /// - Complexity: O(n log n) in the number of sentences, of which those with a rare word in common
  ///   are compared.
  func matches() -> [Match] {
    let (best, back) = (likest(left, right), likest(right, left))
    let chain = chain(best, back)
    let shorter = min(left.count, right.count)
    guard chain.count >= min(Self.leastPairs, max(3, shorter * 2 / 3)) else { return [] }
    let split =
      Self.between(chain.map { ($0.left, $0.right) }, best)
      .map { Match(left: $0.index, right: $0.other, likeness: $0.likeness) }
      + Self.between(chain.map { ($0.right, $0.left) }.sorted { $0.0 < $1.0 }, back)
      .map { Match(left: $0.other, right: $0.index, likeness: $0.likeness) }
    return (chain + split).sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  /// The sentences outside the chain whose likest one lies where their neighbours' do: parts of a
  /// sentence that the other rendering has as one.
  private static func between(
    _ chain: [(Int, Int)], _ best: [(index: Int, likeness: Double)?]
  ) -> [(index: Int, other: Int, likeness: Double)] {
    var found: [(index: Int, other: Int, likeness: Double)] = []
    var next = 0
    for (index, match) in best.enumerated() {
      while next < chain.count, chain[next].0 < index { next += 1 }
      guard let match, next == chain.count || chain[next].0 != index else { continue }
      let low = next > 0 ? chain[next - 1].1 : 0
      let high = next < chain.count ? chain[next].1 : Int.max
      if low <= match.index, match.index <= high {
        found.append((index, match.index, match.likeness))
      }
    }
    return found
  }

  /// The sentences that are each other's likest, in the order of both documents.
  private func chain(
    _ best: [(index: Int, likeness: Double)?], _ back: [(index: Int, likeness: Double)?]
  ) -> [Match] {
    let mutual = best.enumerated().compactMap { index, match -> Match? in
      guard let match, back[match.index]?.index == index else { return nil }
      return Match(left: index, right: match.index, likeness: match.likeness)
    }
    let rising = LongestRise.of(mutual.map(\.right))
    return rising.map { mutual[$0] }
  }

  private func likest(
    _ sentences: [RenderedSentence], _ others: [RenderedSentence]
  ) -> [(index: Int, likeness: Double)?] {
    var holders: [UInt64: [Int]] = [:]
    for (index, sentence) in others.enumerated() {
      for word in sentence.content { holders[word, default: []].append(index) }
    }
    let norms = others.map(norm)
    return sentences.map { sentence in
      var sums: [Int: Double] = [:]
      for word in sentence.content {
        guard let all = holders[word], all.count <= 24 else { continue }
        let weight = weights[word] ?? 0
        for index in all { sums[index, default: 0] += weight * weight }
      }
      let own = norm(sentence)
      let likeness = sums.map { (index: $0.key, likeness: $0.value / (own * norms[$0.key])) }
        .max { ($0.likeness, $1.index) < ($1.likeness, $0.index) }
      return likeness.flatMap { $0.likeness >= Self.leastLikeness ? $0 : nil }
    }
  }

  private func norm(_ sentence: RenderedSentence) -> Double {
    max(
      1e-9, sentence.content.reduce(0) { $0 + (weights[$1] ?? 0) * (weights[$1] ?? 0) }.squareRoot()
    )
  }
}
