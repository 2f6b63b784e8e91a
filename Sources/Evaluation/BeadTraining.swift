// Learns weights from gold beads.
package import Alignment

/// Learns weights from gold beads.
///
/// The same documents and settings always give the same weights.
package struct BeadTraining: Sendable {
  /// λ: how firmly the weights stay where they began.
  package var strength: Double
  /// Where the weights begin; those set by hand, and those left out, stay as they are.
  package var prior: FeatureWeights
  /// The features that are learned.
  package var features: [BeadFeature]

  /// Creates a training; every feature is learned but those set by hand.
  ///
  /// What vectors weigh is learned last, on top of all else, so that it can be added to weights
  /// that were learned without any.
  package init(strength: Double = 5, prior: FeatureWeights = .beforeTraining) {
    self.strength = strength
    self.prior = prior
    features = BeadFeature.allCases.filter { !$0.isSetByHand }
  }

  /// Leaves features out: their weight is 0.
  package mutating func leaveOut(_ left: [BeadFeature]) {
    features.removeAll { left.contains($0) }
    for feature in left { prior[feature] = 0 }
  }

  /// The weights that are best on `documents`.
  ///
  /// - Complexity: O(steps · candidates · features).
  package func weights(on documents: [TrainingDocument]) -> FeatureWeights {
    let first = learned(features.filter { !$0.isOfEmbeddings }, on: documents, prior: prior)
    let second = features.filter(\.isOfEmbeddings)
    guard documents.contains(where: { $0.measures(second) }) else { return first }
    return learned(second, on: documents, prior: first)
  }

  private func learned(
    _ features: [BeadFeature], on documents: [TrainingDocument], prior: FeatureWeights
  ) -> FeatureWeights {
    let loss = BeadLoss(documents, features: features, prior: prior, strength: strength)
    let point = LimitedMemoryBFGS().minimum(from: loss.start) { point, gradient in
      loss.value(at: point, gradient: &gradient)
    }
    return loss.weights(at: point, prior: prior)
  }

  /// How improbable `weights` make the gold of a document: −ln, less is better.
  func loss(of weights: FeatureWeights, on document: TrainingDocument) -> Double {
    let loss = BeadLoss([document], features: [], prior: weights, strength: 0)
    var gradient: [Double] = []
    return loss.value(at: [], gradient: &gradient)
  }
}

extension FeatureWeights {
  /// Where training begins: shape and length as in the quick weights, words at half of that (in
  /// company with other evidence they count less), structure by hand.
  package static let beforeTraining = FeatureWeights([
    .prior: 1, .length: 0.8, .targetWords: 0.2, .sourceWords: 0.2,
    .mergedHeading: quick[.mergedHeading], .blockEdge: quick[.blockEdge],
    .blockInside: quick[.blockInside], .enumerator: quick[.enumerator],
  ])
}
