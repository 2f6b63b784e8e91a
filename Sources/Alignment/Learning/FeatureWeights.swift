// How much each measure of a bead counts.

/// How much each measure of a bead counts, and how far to trust the sum.
package struct FeatureWeights: Sendable, Equatable {
  private var values: [Float]
  /// What scores are divided by to give probabilities that come true.
  package var temperature: Double

  /// Creates weights; features that are not named count nothing.
  package init(_ weights: [BeadFeature: Float], temperature: Double = 1) {
    values = BeadFeature.allCases.map { weights[$0] ?? 0 }
    self.temperature = temperature
  }

  /// The weight of a feature.
  package subscript(feature: BeadFeature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// The score of a bead with these measures.
  func score(_ measures: some Sequence<Float>) -> Float {
    var sum: Float = 0
    for (weight, measure) in zip(values, measures) { sum += weight * measure }
    return sum
  }

  /// The weights that find the rough path and the candidates, for every pair of languages.
  ///
  /// Set by hand, from the recipe of the first prototype (log prior, length, words and marks as
  /// they were tuned there, rounded) and, for the rest, as the nearest round number.
  package static let quick = FeatureWeights([
    .prior: 1, .null: 0.5,
    .length: 0.8, .targetWords: 0.42, .sourceWords: 0.42,
    .questions: 1, .exclamationsOneSide: 0.4, .openingQuotes: 0.6, .closingQuotes: 0.6,
    .clauseEdge: 1, .lastClauses: 0.05, .firstWithLastClause: 0.05,
    .mergedHeading: -6, .blockEdge: 1, .blockInside: 1, .enumerator: 2,
  ])
}
