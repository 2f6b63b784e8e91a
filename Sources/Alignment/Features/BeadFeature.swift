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
  /// ln(1 + characters) of a bead with an empty side
  case nullLength
  /// How many sentences the bead has beyond three
  case size
  /// −(l₂−l₁)²/(5.8·(l₁+l₂)+20) of the lengths in characters, l₁ scaled by the texts' own ratio
  case length

  // Words

  /// What the words of the target side gain over chance
  case targetWords
  /// What the words of the source side gain over chance
  case sourceWords

  // Clauses on either side of the bead's end

  /// The four measures that follow, each squashed to −1 … 1, added up
  case clauseEdge
  /// How well the last clauses before the end match
  case lastClauses
  /// How well the first clauses after the end match
  case firstClauses
  /// Minus how well the source's last clause matches the target's first one after the end
  case lastWithFirstClause
  /// Minus how well the source's first clause after the end matches the target's last one
  case firstWithLastClause

  /// How many function words the clauses on one side of the end share, less those across
  case clauseFunctionWords

  // Function words of the whole bead

  /// How much more probable the target's function words are given the source's than by chance
  case targetFunctionWords
  /// How much more probable the source's function words are given the target's than by chance
  case sourceFunctionWords

  // The mark at the end: on both sides, on the source side alone, on the target side alone

  case endQuestionBoth
  case endQuestionSource
  case endQuestionTarget
  case endExclamationBoth
  case endExclamationSource
  case endExclamationTarget
  /// A comma, or no mark at all, at the end of both sides
  case endOpenBoth
  /// The same at the end of the source side, whatever the target side has
  case endOpenSource
  /// The same at the end of the target side, whatever the source side has
  case endOpenTarget

  // Marks inside: minus the difference in number, −1 on one side only, 1 on both sides

  case questions
  case questionsOneSide
  case questionsBoth
  case exclamations
  case exclamationsOneSide
  case exclamationsBoth
  case colonsOneSide

  // Quotations

  /// Minus the difference in opening quotation marks, at most 3
  case openingQuotes
  /// Minus the difference in closing quotation marks, at most 3
  case closingQuotes
  /// −1 where one side has more open quotations than the other
  case quoteBalance
  /// −1 where one side alone begins with a quotation mark
  case startQuoteOneSide
  /// 1 where both sides begin with a quotation mark
  case startQuoteBoth
  /// −1 where one side alone ends with a quotation mark
  case endQuoteOneSide
  /// 1 where both sides end with a quotation mark
  case endQuoteBoth

  // Openings of the sentences after the end: −1 where one side alone has it

  case nextBut
  case nextAnd
  case nextSo
  case nextPronoun

  // Numbers of clauses

  /// Minus |ln| of their ratio, each number plus one
  case clauseRatio
  /// Minus how many more sentences the target side has than the source side has clauses
  case clausesTooFew
  /// Minus how many more sentences the source side has than the target side has clauses
  case targetClausesTooFew
  /// Minus how many clauses the source side lacks for one more than the target's sentences
  case clauseSlack

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

  /// Whether the weight is set by hand: sentence gold has no structure to learn it from.
  package var isSetByHand: Bool { rawValue >= BeadFeature.mergedHeading.rawValue }

  /// The features by their keys.
  static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
