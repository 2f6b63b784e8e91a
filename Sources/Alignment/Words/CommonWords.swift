// How much two texts have in common.

/// How much two texts have in common along some beads.
struct CommonWords {
  let source: TokenizedText
  let target: TokenizedText
  /// How strongly each word of the source supports each of the target.
  let matches: SparseTable
  /// What the source's clauses support by names.
  let names: SparseTable?

  /// The share of the target's content words that something in their bead supports.
  ///
  /// - Complexity: O(n) in the number of supporters and what they support.
  func share(in beads: [BeadShape]) -> Double {
    let count = count(in: beads)
    return count.total == 0 ? 0 : Double(count.supported) / Double(count.total)
  }

  /// How many of the target's content words something in their bead supports, and how many there
  /// are.
  ///
  /// - Complexity: O(n) in the number of supporters and what they support.
  func count(in beads: [BeadShape]) -> (supported: Int, total: Int) {
    var lastBead = [Int32](repeating: -1, count: target.vocabulary.count)
    var supported = 0
    var total = 0
    for (number, bead) in beads.enumerated() {
      forEachSupported(in: bead) { lastBead[Int($0)] = Int32(number) }
      for sentence in bead.target..<bead.targetEnd {
        for word in target.tokens(ofSentence: sentence) {
          total += 1
          if lastBead[Int(word)] == Int32(number) { supported += 1 }
        }
      }
    }
    return (supported, total)
  }

  /// Calls `body` with each target word that the source side of a bead supports.
  private func forEachSupported(in bead: BeadShape, _ body: (Int32) -> Void) {
    for clause in source.clauseStarts[bead.source]..<source.clauseStarts[bead.sourceEnd] {
      if let names {
        for cell in names.row(clause) { body(cell.column) }
      }
      for supporter in source.supporters(ofClause: clause) {
        for cell in matches.row(Int(supporter)) { body(cell.column) }
      }
    }
  }
}
