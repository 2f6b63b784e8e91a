// What is measured on a bead, and how much each measure counts.

/// What is measured on a bead; a bead's score is the sum of its measures times their weights.
enum BeadFeature: Int, CaseIterable {
  /// ln of how common the bead's shape is
  case prior
  /// 1 for a bead with an empty side
  case null
  /// How many sentences the bead has beyond three
  case size
  /// −(l₂−l₁)²/(5.8·(l₁+l₂)+20) of the lengths in characters, l₁ scaled by the texts' own ratio
  case length
  /// What the words of the target side gain over chance
  case targetWords
  /// What the words of the source side gain over chance
  case sourceWords
  /// Minus the difference in question marks, and so on
  case questions
  case exclamations
  case openingQuotes
  case closingQuotes
  case colons
  /// 1 for each side that ends with a comma or without a mark where the other does not
  case openEnding
  /// 1 where both sides end with a question mark
  case bothAsk
  /// How well the clauses on either side of the bead's end stay on their side, −4 to 4
  case clauseEdge
  /// The same, unbounded
  case clauseEdgeSum
  /// 1 for each side of several sentences of which one looks like a heading
  case mergedHeading
  /// How much the block boundaries at the bead's end speak for it, as a log ratio
  case blockEdge
  /// How much the block boundaries inside the bead speak for it, as a log ratio
  case blockInside
  /// 1 where both sides begin with a number at the same place of the numbering, −1 where with
  /// numbers of one depth that differ
  case enumerator

  /// How many features there are.
  static let count = allCases.count
}

/// The weights of the features.
///
/// Set by hand, from the recipe of the first prototype (log prior, length, words and marks as they
/// were tuned there, rounded) and, for the rest, as the nearest round number; none is fitted here.
struct FeatureWeights {
  private let values: [Float]

  /// The weight of a feature.
  subscript(feature: BeadFeature) -> Float { values[feature.rawValue] }

  /// The weights for every pair of languages.
  static let standard = FeatureWeights([
    .prior: 1, .null: 0.5, .size: 0,
    .length: 0.8, .targetWords: 0.42, .sourceWords: 0.42,
    .questions: 1, .exclamations: 0.4, .openingQuotes: 0.6, .closingQuotes: 0.6, .colons: 0.2,
    .openEnding: 0, .bothAsk: 0,
    .clauseEdge: 1, .clauseEdgeSum: 0.05,
    .mergedHeading: -4, .blockEdge: 1, .blockInside: 1, .enumerator: 2,
  ])

  private init(_ weights: [BeadFeature: Float]) {
    values = BeadFeature.allCases.map { weights[$0] ?? 0 }
  }

  /// The score of a bead with these measures.
  func score(_ measures: [Float]) -> Float {
    var sum: Float = 0
    for (weight, measure) in zip(values, measures) { sum += weight * measure }
    return sum
  }
}
