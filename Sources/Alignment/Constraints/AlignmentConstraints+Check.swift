// Finds constraints that no alignment can keep to.
import DocumentModel

extension AlignmentConstraints {
  /// Throws where no alignment of two texts of so many sentences can keep to the constraints.
  ///
  /// - Complexity: O(n) in the number of sentences, boundaries and decided beads.
  func check(sourceCount: Int, targetCount: Int) throws(AlignmentConstraintError) {
    for (index, bead) in decided.enumerated() {
      if bead.source.isEmpty, bead.target.isEmpty { throw .emptyBead(index) }
      for side in [bead.source, bead.target]
      where zip(side, side.dropFirst()).contains(where: { $0 > $1 }) {
        throw .notAscending(index)
      }
    }
    try Self.checkSide(.source, decided.map(\.source), count: sourceCount)
    try Self.checkSide(.target, decided.map(\.target), count: targetCount)
    var last = Boundary(source: 0, target: 0)
    for (index, boundary) in boundaries.enumerated() {
      guard (last.source...sourceCount).contains(boundary.source),
        (last.target...targetCount).contains(boundary.target)
      else { throw .misplacedBoundary(index) }
      last = boundary
    }
  }

  private static func checkSide(
    _ side: AlignmentConstraintError.Side, _ decided: [[Int]], count: Int
  ) throws(AlignmentConstraintError) {
    var isDecided = [Bool](repeating: false, count: count)
    for sentence in decided.joined() {
      guard (0..<count).contains(sentence) else { throw .noSuchSentence(side, sentence) }
      if isDecided[sentence] { throw .decidedTwice(side, sentence) }
      isDecided[sentence] = true
    }
  }
}
