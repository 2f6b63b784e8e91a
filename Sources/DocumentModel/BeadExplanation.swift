// Why the aligner made a bead, as reasons that add up.

/// Why the aligner made a bead: reasons whose weights add up to its score.
///
/// The score is the logarithm of how much more the bead is worth than nothing, in nats: what the
/// search adds up along its path.
package struct BeadExplanation: Hashable, Sendable {
  /// The sum of the weights.
  package let score: Double
  /// The reasons, the weightiest first, for the bead or against it.
  package let evidence: [BeadEvidence]

  /// How many parts of 1 a weight is told in.
  private static let units = 10_000.0

  /// Takes up what is already rounded and adds up: an explanation that was written before.
  package init(score: Double, evidence: [BeadEvidence]) {
    self.score = score
    self.evidence = evidence
  }

  /// Creates an explanation of reasons, each rounded to four decimals so that what is written still
  /// adds up: the score is rounded, and what is missing goes to the weights that rounding down cost
  /// most (the largest remainder).
  ///
  /// - Complexity: O(n log n).
  package init(adding reasons: [BeadEvidence]) {
    let reasons = reasons.filter(\.weight.isFinite)
    let total = (reasons.reduce(0) { $0 + $1.weight } * Self.units).rounded()
    var parts = reasons.map { ($0.weight * Self.units).rounded(.down) }
    let missing = Int(total - parts.reduce(0, +))
    let remainders = reasons.indices.sorted { left, right in
      let (a, b) = (
        reasons[left].weight * Self.units - parts[left],
        reasons[right].weight * Self.units - parts[right]
      )
      return a == b ? left < right : a > b
    }
    for index in remainders.prefix(max(0, missing)) { parts[index] += 1 }
    score = total / Self.units
    evidence = zip(reasons, parts).filter { $0.1 != 0 }
      .map { reason, part in
        var reason = reason
        reason.weight = part / Self.units
        return reason
      }
      .sorted(by: BeadEvidence.isWeightier)
  }

  /// The explanation seen from the other text.
  package var swapped: BeadExplanation {
    BeadExplanation(score: score, evidence: evidence.map(\.swapped))
  }
}
