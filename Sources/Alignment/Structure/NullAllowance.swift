// What beads with an empty side gain where something seems to be missing.

/// What the beads of single sentences gain where something seems to have been inserted or dropped.
///
/// One sentence without a counterpart is rare; after one, the next is no surprise.
struct NullAllowance {
  /// The gain of each source sentence left alone.
  let source: [Float]
  /// The gain of each target sentence left alone.
  let target: [Float]

  /// What a sentence in a gap gains: nearly what the weights take off for being left alone.
  private static let gain: Float = 4
  /// What a run of sentences left alone costs, so that one long run is found and not several.
  static let opening: Float = 8
  /// How far beyond a gap the allowance reaches, in sentences.
  private static let margin = 4

  /// - Parameter gaps: Sentences, by their place in the grid.
  init(
    sourceGaps: [Range<Int>], targetGaps: [Range<Int>], sourceCount: Int, targetCount: Int
  ) {
    source = Self.gains(sourceGaps, sourceCount)
    target = Self.gains(targetGaps, targetCount)
  }

  /// What a bead gains; 0 for one with two sides.
  func gain(_ bead: BeadShape) -> Float {
    if bead.targetCount == 0 { return source[bead.source] }
    if bead.sourceCount == 0 { return target[bead.target] }
    return 0
  }

  private static func gains(_ gaps: [Range<Int>], _ count: Int) -> [Float] {
    var result = [Float](repeating: 0, count: count)
    for gap in gaps {
      let start = max(0, gap.lowerBound - margin)
      for index in start..<max(start, min(count, gap.upperBound + margin)) { result[index] = gain }
    }
    return result
  }
}
