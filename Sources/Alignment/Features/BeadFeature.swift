// What is measured on a bead.

/// What is measured on a bead; a bead's score is the sum of its measures times their weights.
///
/// The names of the cases are the keys of the weights files. A measure that compares the two sides
/// of a bead is 0 for a bead with an empty side.
package enum BeadFeature: Int, CaseIterable, Sendable {
  // Shape and length

  /// ln of how common the bead's shape is
  case prior
  /// 1 for a bead with an empty side
  case null
  /// For a bead with an empty side, what its words gain from the sentences around the empty side,
  /// squashed to −1 … 1
  case neighbours
  /// How many sentences the bead has beyond three
  case size
  /// How well the lengths in characters agree, as lengths agree in these two texts
  case length

  // Words

  /// What the words of the target side gain over chance
  case targetWords
  /// What the words of the source side gain over chance
  case sourceWords

  // Clauses on either side of the bead's end

  /// How well the last clauses before the end match, and the first ones after it, less how well
  /// they match across, each of the four squashed to −1 … 1
  case clauseEdge
  /// How well the last clauses before the end match
  case lastClauses
  /// Minus how well the source's first clause after the end matches the target's last one
  case firstWithLastClause
  /// How many function words the clauses on one side of the end share, less those across
  case clauseFunctionWords

  // Function words of the whole bead

  /// How much more probable the source's function words are given the target's than by chance
  case sourceFunctionWords

  // Marks

  /// 1 where both sides end with a question mark
  case endQuestionBoth
  /// 1 where the source side alone ends with a question mark
  case endQuestionSource
  /// 1 where both sides end with an exclamation mark
  case endExclamationBoth
  /// Minus the difference in question marks
  case questions
  /// −1 where one side alone has an exclamation mark
  case exclamationsOneSide

  // Quotations

  /// Minus the difference in opening quotation marks, at most 3
  case openingQuotes
  /// Minus the difference in closing quotation marks, at most 3
  case closingQuotes
  /// −1 where one side has more open quotations than the other
  case quoteBalance
  /// 1 where both sides begin with a quotation mark
  case startQuoteBoth
  /// 1 where both sides end with a quotation mark
  case endQuoteBoth

  // Numbers of clauses

  /// Minus |ln| of their ratio, each number plus one
  case clauseRatio
  /// Minus how many more sentences the target side has than the source side has clauses
  case clausesTooFew
  /// Minus how many clauses the source side lacks for one more than the target's sentences
  case clauseSlack

  // Vectors of the sentences, where they were embedded

  /// How much closer the target's sentences are to the source side than to its neighbourhood
  case targetEmbedding
  /// How much closer the source's sentences are to the target side than to its neighbourhood
  case sourceEmbedding

  // Structure, whose weights are set by hand

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
  package static let count = allCases.count

  /// The feature's key in a weights file.
  package var name: String { String(describing: self) }

  /// Whether the feature is of vectors, which most texts do not have.
  package var isOfEmbeddings: Bool { self == .targetEmbedding || self == .sourceEmbedding }

  /// Whether the weight is set by hand: sentence gold has no structure to learn it from.
  package var isSetByHand: Bool { rawValue >= BeadFeature.mergedHeading.rawValue }

  /// The features by their keys.
  static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
