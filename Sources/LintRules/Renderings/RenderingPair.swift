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

  private let left: [RenderedSentence]
  private let right: [RenderedSentence]
  /// How much a word tells sentences apart.
  private let weights: [UInt64: Double]

  /// With fewer pairs of sentences, and fewer than two in three of a short document, the documents
  /// are no renderings of one text.
  private static let leastPairs = 12
  private static let leastLikeness = 0.25
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

  /// The phrases that are worded in different ways, in order; none where the documents do not render
  /// one text.
  ///
  /// - Complexity: O(n log n) in the number of sentences, of which those with a rare word in common
  ///   are compared.
  func substitutions() -> [Substitution] {
    let pairs = chain()
    let shorter = min(left.count, right.count)
    guard pairs.count >= min(Self.leastPairs, max(3, shorter * 2 / 3)) else { return [] }
    var found: [Key: (places: [(left: ByteSpan, right: ByteSpan)], likeness: Double)] = [:]
    for pair in pairs {
      for difference in left[pair.left].differences(from: right[pair.right]) {
        let key = Key(left: difference.leftWord, right: difference.rightWord, head: difference.head)
        found[key, default: ([], 0)].places.append((difference.left, difference.right))
        let known = found[key]?.likeness ?? 0
        found[key]?.likeness = max(known, pair.likeness)
      }
    }
    return found.filter { $0.value.places.count > 1 || $0.value.likeness >= Self.sureLikeness }
      .map { Substitution(key: $0.key, places: $0.value.places.sorted { $0.left < $1.left }) }
      .sorted { $0.places[0].left < $1.places[0].left }
  }

  private struct Match {
    let left: Int
    let right: Int
    let likeness: Double
  }

  /// The sentences that are each other's likest, in the order of both documents.
  private func chain() -> [Match] {
    let best = likest(left, right)
    let back = likest(right, left)
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
