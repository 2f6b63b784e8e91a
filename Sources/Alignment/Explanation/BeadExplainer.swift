// Takes the score of a bead apart.
import DocumentModel

/// Takes the scores of beads apart into reasons that a person can follow.
///
/// A score is linear in the features, and the features of the words are sums over words, so that
/// nothing has to be approximated: every word gets what it gains over chance, as in the score.
struct BeadExplainer {
  private let pass: AlignmentPass
  private let weights: FeatureWeights
  private let source: TokenizedText
  private let target: TokenizedText
  private let pairs: WordPairs
  private let kinds: WordPairKinds

  /// Words that count less than this are told together.
  private static let leastWeight = 0.05

  init(run: AlignmentRun, pass: AlignmentPass, forms: (source: WordForms, target: WordForms)) {
    self.pass = pass
    weights = run.weights
    source = run.source
    target = run.target
    pairs = WordPairs(
      source: source, target: target, matches: pass.support.matches, names: run.names)
    kinds = WordPairKinds(
      source: source.vocabulary, target: target.vocabulary, known: run.matches, forms: forms)
  }

  /// Why the search chose an edge of the pass.
  ///
  /// - Complexity: O(n) in the words of the bead and what they support.
  func explanation(ofEdge edge: Int) -> BeadExplanation {
    let bead = pass.lattice.edges[edge].bead
    let measures = pass.measures(ofEdge: edge)
    return BeadExplanation(adding: topics(measures) + words(of: bead, measures))
  }

  /// The reasons that are not about single words.
  private func topics(_ measures: [Float]) -> [BeadEvidence] {
    var topics: [BeadFeature.Topic] = []
    var sums: [BeadFeature.Topic: Double] = [:]
    for (feature, measure) in zip(BeadFeature.allCases, measures) {
      guard let topic = feature.topic(words: kinds.general) else { continue }
      if sums[topic] == nil { topics.append(topic) }
      sums[topic, default: 0] += Double(weights[feature]) * Double(measure)
    }
    return topics.map {
      BeadEvidence(kind: $0.kind, note: $0.note, weight: sums[$0] ?? 0)
    }
  }

  // MARK: - Words

  private func words(of bead: BeadShape, _ measures: [Float]) -> [BeadEvidence] {
    guard !bead.isNull else { return [] }
    let found = pairs.best(in: bead)
    let fromTarget = targetGains(bead, total: measures[BeadFeature.targetWords.rawValue], found)
    let fromSource = sourceGains(bead, total: measures[BeadFeature.sourceWords.rawValue], found)
    let all = fromTarget.words.merging(fromSource.words, uniquingKeysWith: +)
    var reasons = [
      BeadEvidence(
        kind: kinds.general, note: BeadEvidence.targetRest, weight: fromTarget.rest),
      BeadEvidence(
        kind: kinds.general, note: BeadEvidence.sourceRest, weight: fromSource.rest),
    ]
    let forms = kinds.forms(of: bead, source, target)
    for (pair, weight) in all.sorted(by: { $0.key < $1.key }) {
      guard abs(weight) >= Self.leastWeight else {
        reasons[pair.target == nil ? 1 : 0].weight += weight
        continue
      }
      reasons.append(kinds.evidence(pair, isName: found.isName(pair), forms, weight: weight))
    }
    return reasons
  }

  private typealias Gains = (words: [WordPair: Double], rest: Double)

  private func targetGains(
    _ bead: BeadShape, total: Float, _ found: WordPairs.Best
  ) -> Gains {
    let weight = Double(weights[.targetWords])
    var words: [WordPair: Double] = [:]
    var rest = weight * Double(total)
    for sentence in bead.target..<bead.targetEnd {
      let gains = pass.wordGains(
        ofTarget: sentence, row: bead.source, length: bead.sourceCount)
      for (word, gain) in gains where gain != 0 {
        words[found.pair(ofTarget: Int32(word)), default: 0] += weight * Double(gain)
        rest -= weight * Double(gain)
      }
    }
    return (words, rest)
  }

  private func sourceGains(
    _ bead: BeadShape, total: Float, _ found: WordPairs.Best
  ) -> Gains {
    let weight = Double(weights[.sourceWords])
    var words: [WordPair: Double] = [:]
    var rest = weight * Double(total)
    for sentence in bead.source..<bead.sourceEnd {
      let gains = pass.wordGains(
        ofSource: sentence, row: bead.target, length: bead.targetCount)
      for (word, gain) in gains where gain != 0 {
        words[found.pair(ofSource: Int32(word)), default: 0] += weight * Double(gain)
        rest -= weight * Double(gain)
      }
    }
    return (words, rest)
  }
}
