// The quick score of a bead, for the whole band.

/// The quick score of a bead: shape, length and words, enough to tell which beads deserve a closer
/// look.
struct BandScorer {
  let cells: BandCells
  let gains: MatchGains
  let sourceLengths: [Float]
  let targetLengths: [Float]
  private let corners: PathCorners
  private let weights: FeatureWeights

  init(
    source: TokenizedText, target: TokenizedText, cells: BandCells, gains: MatchGains,
    corners: PathCorners, weights: FeatureWeights
  ) {
    self.corners = corners
    self.cells = cells
    self.gains = gains
    self.weights = weights
    let ratio = Float(target.lengths.reduce(0, +)) / Float(max(1, source.lengths.reduce(0, +)))
    sourceLengths = Self.sums(source.lengths, scale: ratio)
    targetLengths = Self.sums(target.lengths, scale: 1)
  }

  /// The logarithm of how common a shape is.
  @inline(__always)
  static func prior(_ sourceCount: Int, _ targetCount: Int) -> Float {
    BeadType.logPriors[sourceCount * (BeadType.longestTarget + 1) + targetCount]
  }

  /// How well the lengths agree.
  ///
  /// After Gale and Church (1993), with the variance of the sum plus a floor.
  @inline(__always)
  func length(_ bead: BeadShape) -> Float {
    let source = sourceLengths[bead.sourceEnd] - sourceLengths[bead.source]
    let target = targetLengths[bead.targetEnd] - targetLengths[bead.target]
    return -(target - source) * (target - source) / (5.8 * (source + target) + 20)
  }

  /// What the words of the target side gain.
  @inline(__always)
  func targetWords(_ bead: BeadShape) -> Float {
    var sum: Float = 0
    for target in bead.target..<bead.targetEnd {
      let cell = cells.cell(bead.source, target)
      sum += gains.ofTarget[cell * BeadType.longestSource + bead.sourceCount - 1]
    }
    return sum
  }

  /// What the words of the source side gain.
  @inline(__always)
  func sourceWords(_ bead: BeadShape) -> Float {
    var sum: Float = 0
    for source in bead.source..<bead.sourceEnd {
      let cell = cells.cell(source, bead.target)
      sum += gains.ofSource[cell * BeadType.longestTarget + bead.targetCount - 1]
    }
    return sum
  }

  /// A bead of several sentences whose shape and lengths score less than this is not looked at:
  /// words cannot make up for it, and there are always smaller beads instead.
  private static let hopeless: Float = -30

  /// The quick score; minus infinity where the lengths alone rule the bead out, or where the path
  /// would pass by a corner that it must go through.
  @inline(__always)
  func score(_ bead: BeadShape) -> Float {
    if !corners.nodes.isEmpty, !corners.allow(bead) { return -.infinity }
    let prior = weights[.prior] * Self.prior(bead.sourceCount, bead.targetCount)
    if bead.isNull { return prior + weights[.null] }
    let shape = prior + weights[.length] * length(bead)
    if shape < Self.hopeless, bead.sourceCount + bead.targetCount > 2 { return -.infinity }
    return shape + weights[.targetWords] * targetWords(bead) + weights[.sourceWords]
      * sourceWords(bead)
  }

  private static func sums(_ lengths: [Int], scale: Float) -> [Float] {
    // Sums of integers, so that long texts lose nothing to rounding.
    var total = 0
    return [0]
      + lengths.map { length in
        total += length
        return Float(Double(total) * Double(scale))
      }
  }
}
