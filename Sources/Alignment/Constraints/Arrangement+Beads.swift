// Beads of an arrangement as beads of the texts.
import DocumentModel

extension Arrangement {
  /// How sure it is that a sentence which was left out has no counterpart.
  private static let confidenceOfLeftOut = 0.95

  /// The beads of the grid, and one for each sentence that was left out, by the texts' sentences.
  ///
  /// - Complexity: O(n) in the number of sentences.
  func beads(_ scored: [AlignmentRun.ScoredBead]) -> [Bead] {
    var beads = scored.map { bead in
      let right = Array(target.order[bead.shape.targetRange])
      return Bead(
        source: Array(source.order[bead.shape.sourceRange]), target: right,
        confidence: bead.probability,
        moved: !bead.shape.isNull && !movedTarget.isDisjoint(with: right),
        explanation: bead.explanation)
    }
    let isExplained = scored.contains { $0.explanation != nil }
    let none = isExplained ? BeadExplanation(score: 0, evidence: []) : nil
    for (left, right) in source.leftOut.map({ ([$0], []) }) + target.leftOut.map({ ([], [$0]) }) {
      beads.append(
        Bead(
          source: left, target: right, confidence: Self.confidenceOfLeftOut, explanation: none))
    }
    return beads
  }
}

extension Bead {
  /// The bead with its sides changed over.
  var swapped: Bead {
    Bead(
      source: target, target: source, confidence: confidence, origin: origin, moved: moved,
      explanation: explanation?.swapped)
  }
}
