// What learned weights are judged by.
import Alignment

/// The loss of weights on some documents: how improbable they make the gold, and how far they
/// strayed from where they began.
///
/// A semi-Markov conditional random field (Sarawagi and Cohen 2004): for each document ln of the
/// sum over all paths minus the score of the gold path, plus λ/2 · Σ((w−w₀)·s)², `s` being the
/// standard deviation of the measure over all candidates.
struct BeadLoss {
  private let documents: [Candidates]
  /// The features that are learned.
  let features: [BeadFeature]
  /// Where the weights begin, scaled.
  let start: [Double]
  private let scale: [Double]
  private let strength: Double

  /// The candidates of one document: scaled measures of the learned features, and what the others
  /// add to the score.
  private struct Candidates {
    let lattice: Lattice
    let measures: [Double]
    let offsets: [Double]
    /// The sums of the measures over the gold path.
    let gold: [Double]
    let goldOffset: Double
  }

  /// - Parameters:
  ///   - prior: The weights to begin with and to stay near; those that are not learned stay.
  ///   - strength: λ.
  init(
    _ documents: [TrainingDocument], features: [BeadFeature], prior: FeatureWeights,
    strength: Double
  ) {
    self.features = features
    self.strength = strength
    let scale = Self.deviations(documents, features).map { $0 + 1e-3 }
    self.scale = scale
    start = zip(features, scale).map { Double(prior[$0]) * $1 }
    let fixed = BeadFeature.allCases.filter { !features.contains($0) && prior[$0] != 0 }
    self.documents = documents.map { Self.candidates($0, features, scale, fixed, prior) }
  }

  /// The weights at a scaled point, in place of those of `prior` that are learned.
  func weights(at point: [Double], prior: FeatureWeights) -> FeatureWeights {
    var result = prior
    for (index, feature) in features.enumerated() {
      result[feature] = Float(point[index] / scale[index])
    }
    return result
  }

  /// The loss at a scaled point; its gradient goes into `gradient`.
  ///
  /// - Complexity: O(n) in the number of candidates and features.
  func value(at point: [Double], gradient: inout [Double]) -> Double {
    var loss = 0.0
    for index in point.indices {
      let away = point[index] - start[index]
      loss += strength / 2 * away * away
      gradient[index] = strength * away
    }
    for document in documents {
      loss += Self.add(document, point, to: &gradient)
    }
    return loss
  }

  /// Adds the gradient of a document's part of the loss; returns that part.
  private static func add(
    _ document: Candidates, _ point: [Double], to gradient: inout [Double]
  ) -> Double {
    let width = point.count
    var scores = document.offsets
    var goldScore = document.goldOffset
    document.measures.withUnsafeBufferPointer { measures in
      for edge in scores.indices {
        var sum = 0.0
        for index in 0..<width { sum += measures[edge * width + index] * point[index] }
        scores[edge] += sum
      }
    }
    let (logTotal, posteriors) = document.lattice.marginals(scores)
    document.measures.withUnsafeBufferPointer { measures in
      for (edge, posterior) in posteriors.enumerated() where posterior > 1e-12 {
        for index in 0..<width { gradient[index] += posterior * measures[edge * width + index] }
      }
    }
    for index in 0..<width {
      goldScore += document.gold[index] * point[index]
      gradient[index] -= document.gold[index]
    }
    return logTotal - goldScore
  }

  private static func candidates(
    _ document: TrainingDocument, _ features: [BeadFeature], _ scale: [Double],
    _ fixed: [BeadFeature], _ prior: FeatureWeights
  ) -> Candidates {
    let all = document.candidates.measures
    let count = document.candidates.lattice.edges.count
    var measures: [Double] = []
    measures.reserveCapacity(count * features.count)
    var offsets = [Double](repeating: 0, count: count)
    for edge in 0..<count {
      let first = edge * BeadFeature.count
      for (index, feature) in features.enumerated() {
        measures.append(Double(all[first + feature.rawValue]) / scale[index])
      }
      for feature in fixed {
        offsets[edge] += Double(prior[feature] * all[first + feature.rawValue])
      }
    }
    var gold = [Double](repeating: 0, count: features.count)
    for edge in document.goldEdges {
      for index in features.indices { gold[index] += measures[edge * features.count + index] }
    }
    return Candidates(
      lattice: document.candidates.lattice, measures: measures, offsets: offsets, gold: gold,
      goldOffset: document.goldEdges.reduce(0) { $0 + offsets[$1] })
  }

  private static func deviations(
    _ documents: [TrainingDocument], _ features: [BeadFeature]
  ) -> [Double] {
    let count = documents.reduce(0) { $0 + $1.candidates.lattice.edges.count }
    return features.map { feature in
      var sum = 0.0
      var squares = 0.0
      for document in documents {
        let measures = document.candidates.measures
        for place in stride(from: feature.rawValue, to: measures.count, by: BeadFeature.count) {
          sum += Double(measures[place])
          squares += Double(measures[place]) * Double(measures[place])
        }
      }
      let mean = sum / Double(max(1, count))
      return max(0, squares / Double(max(1, count)) - mean * mean).squareRoot()
    }
  }
}
