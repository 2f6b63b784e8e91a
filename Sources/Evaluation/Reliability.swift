// Whether confidence comes true.

/// Whether confidence comes true: of the beads that claim 80 %, 80 % should be right.
package struct Reliability: Hashable, Sendable {
  /// One claim and what became of it.
  package struct Claim: Hashable, Sendable {
    /// What the bead claimed, 0 to 1.
    package let confidence: Double
    /// Whether it is exactly a gold bead.
    package let isRight: Bool

    /// Creates a claim.
    package init(confidence: Double, isRight: Bool) {
      self.confidence = confidence
      self.isRight = isRight
    }
  }

  /// Beads that claim about the same.
  package struct Bin: Hashable, Sendable {
    /// How many there are.
    package internal(set) var count = 0
    /// The mean of what they claim; 0 without any.
    package internal(set) var confidence = 0.0
    /// The share of them that is right; 0 without any.
    package internal(set) var accuracy = 0.0
  }

  /// Ten bins of equal width, least confidence first.
  package let bins: [Bin]
  /// Mean difference between claim and truth, each bin weighted by its beads (Naeini, Cooper and
  /// Hauskrecht 2015).
  package let expectedCalibrationError: Double

  /// What beads claim, held against the gold; `nil` where one of them claims nothing.
  package init?(gold: [[BeadIndices]], produced: [[ProducedBead]]) {
    var claims: [Claim] = []
    for (gold, produced) in zip(gold, produced) {
      let gold = Set(gold)
      for bead in produced {
        guard let confidence = bead.confidence else { return nil }
        claims.append(Claim(confidence: confidence, isRight: gold.contains(bead.indices)))
      }
    }
    self.init(claims)
  }

  /// Sorts claims into bins.
  package init(_ claims: [Claim]) {
    var bins = [Bin](repeating: Bin(), count: 10)
    for claim in claims {
      let index = min(9, max(0, Int(claim.confidence * 10)))
      bins[index].count += 1
      bins[index].confidence += claim.confidence
      bins[index].accuracy += claim.isRight ? 1 : 0
    }
    var error = 0.0
    for index in bins.indices where bins[index].count > 0 {
      error += abs(bins[index].confidence - bins[index].accuracy)
      bins[index].confidence /= Double(bins[index].count)
      bins[index].accuracy /= Double(bins[index].count)
    }
    self.bins = bins
    expectedCalibrationError = claims.isEmpty ? 0 : error / Double(claims.count)
  }
}
