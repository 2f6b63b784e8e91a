// Alignment error rate, precision and recall of word links.

/// The score of word links against gold with sure and possible links, pooled over lines.
///
/// Precision is the share of the produced links that are at least possible, recall the share of the
/// sure ones that were produced; the error rate is 1 − (|A∩S| + |A∩P|) / (|A| + |S|), where sure
/// links are possible too (Och and Ney 2003, "A Systematic Comparison of Various Statistical
/// Alignment Models", section 6).
package struct WordScore: Hashable, Sendable {
  /// How many links were produced.
  package private(set) var produced = 0
  /// How many sure links the gold has.
  package private(set) var sure = 0
  /// How many of the produced links are sure in the gold.
  package private(set) var foundSure = 0
  /// How many of the produced links are sure or possible in the gold.
  package private(set) var foundPossible = 0

  /// Creates the score of no line.
  package init() {}

  /// Adds a line; repeated links count once.
  package mutating func add(gold: [WordLinkIndices], produced: [WordLinkIndices]) {
    let sure = Set(gold.filter(\.isSure).map(\.asSure))
    let possible = Set(gold.map(\.asSure))
    let links = Set(produced.map(\.asSure))
    self.produced += links.count
    self.sure += sure.count
    foundSure += links.intersection(sure).count
    foundPossible += links.intersection(possible).count
  }

  /// The share of the produced links that are sure or possible; 0 where nothing was produced.
  package var precision: Double { produced == 0 ? 0 : Double(foundPossible) / Double(produced) }
  /// The share of the sure links that were produced; 0 where the gold has none.
  package var recall: Double { sure == 0 ? 0 : Double(foundSure) / Double(sure) }
  /// The alignment error rate, 0 (best) to 1; 0 where there is nothing on either side.
  package var errorRate: Double {
    let all = produced + sure
    return all == 0 ? 0 : 1 - Double(foundSure + foundPossible) / Double(all)
  }
}
