// The order in which an alignment looks at the sentences of two texts.
import DocumentModel

/// The order in which an alignment looks at the sentences of two texts, and the corners that its
/// path must go through.
///
/// Sentences that are decided are taken out of the grid that is searched. They stay in the texts,
/// behind the grid, so that rarity, the ratio of lengths and what is learned remain those of the
/// whole documents. Each decided bead that stands in line with the others leaves a corner behind.
struct Arrangement {
  /// One text: its sentences in the order in which they are looked at.
  struct Side {
    /// The sentences, those of the grid first.
    var order: [Int]
    /// How many of them are in the grid.
    var gridCount: Int
    /// Whether the order is that of the text.
    var isUnchanged = true
    /// Sentences that have no counterpart and are not looked at.
    var leftOut: [Int] = []
  }

  let source: Side
  let target: Side
  /// Corners of the grid that the path must go through, never falling.
  let corners: [RoughPath.Node]
  /// The decided beads behind the grid, in the order of the sentences there.
  let decided: [BeadShape]
  /// The target sentences that stand elsewhere in their text.
  var movedTarget: Set<Int> = []

  init(source: Side, target: Side, corners: [RoughPath.Node], decided: [BeadShape]) {
    self.source = source
    self.target = target
    self.corners = corners
    self.decided = decided
  }

  /// Leaves two texts of so many sentences as they are.
  init(sourceCount: Int, targetCount: Int) {
    source = Side(order: Array(0..<sourceCount), gridCount: sourceCount)
    target = Side(order: Array(0..<targetCount), gridCount: targetCount)
    corners = []
    decided = []
  }

  /// Keeps to constraints on two texts of so many sentences.
  ///
  /// - Complexity: O(n log n) in the number of decided beads, O(n) in the number of sentences.
  init(
    _ constraints: AlignmentConstraints, sourceCount: Int, targetCount: Int
  ) throws(AlignmentConstraintError) {
    try constraints.check(sourceCount: sourceCount, targetCount: targetCount)
    let sourceSide = Self.side(constraints.decided.map(\.source), count: sourceCount)
    let targetSide = Self.side(constraints.decided.map(\.target), count: targetCount)
    let inLine = DecidedChain.beads(
      constraints.decided, boundaries: constraints.boundaries, targetCount: targetCount)
    corners =
      (constraints.boundaries + inLine).map {
        RoughPath.Node(
          source: sourceSide.freeBefore[$0.source], target: targetSide.freeBefore[$0.target])
      }.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    source = sourceSide.side
    target = targetSide.side
    decided = Self.shapes(constraints.decided, source.gridCount, target.gridCount)
  }

  /// Whether both texts are looked at as they are.
  var isUnchanged: Bool { source.isUnchanged && target.isUnchanged }

  /// The arrangement of two texts with the sides changed over, before anything moved.
  var swapped: Arrangement {
    Arrangement(
      source: target, target: source,
      corners: corners.map { RoughPath.Node(source: $0.target, target: $0.source) },
      decided: decided.map(\.swapped))
  }

  /// Takes the decided sentences out of the order of a text; and for each sentence, and the end of
  /// the text, how many free ones stand before it.
  private static func side(
    _ decided: [[Int]], count: Int
  ) -> (side: Side, freeBefore: [Int]) {
    var isDecided = [Bool](repeating: false, count: count)
    for sentence in decided.joined() { isDecided[sentence] = true }
    let free = (0..<count).filter { !isDecided[$0] }
    var before = [0]
    for sentence in 0..<count { before.append(before[sentence] + (isDecided[sentence] ? 0 : 1)) }
    let side = Side(
      order: free + decided.joined(), gridCount: free.count, isUnchanged: free.count == count)
    return (side, before)
  }

  private static func shapes(
    _ beads: [Bead], _ sourceStart: Int, _ targetStart: Int
  ) -> [BeadShape] {
    var source = sourceStart
    var target = targetStart
    return beads.map { bead in
      let shape = BeadShape(
        source: source, target: target, sourceCount: bead.source.count,
        targetCount: bead.target.count)
      source = shape.sourceEnd
      target = shape.targetEnd
      return shape
    }
  }
}
