// The quick score of a bead, for the whole band.

/// The quick score of a bead: shape, length and words, enough to tell which beads deserve a closer
/// look.
struct BandScorer {
  /// Running sums of the lengths of the sentences; those of the source in the target's measure,
  /// those of the target with some to spare, so that four can be read at a time.
  let sourceLengths: [Float]
  let targetLengths: [Float]
  let targetWords: Float
  let sourceWords: Float
  /// The score of a bead of each source sentence alone, and of each target sentence alone.
  let sourceNulls: [Float]
  let targetNulls: [Float]
  private let lengthWeight: Float
  private let priors: [Float]

  init(
    source: TokenizedText, target: TokenizedText, weights: FeatureWeights,
    allowance: NullAllowance? = nil
  ) {
    let ratio = Float(target.lengths.reduce(0, +)) / Float(max(1, source.lengths.reduce(0, +)))
    sourceLengths = LengthAgreement.sums(source.lengths, scale: ratio)
    let sums = LengthAgreement.sums(target.lengths, scale: 1)
    targetLengths = sums + Array(repeating: sums[sums.count - 1], count: BeadType.longestTarget + 4)
    targetWords = weights[.targetWords]
    sourceWords = weights[.sourceWords]
    lengthWeight = weights[.length]
    priors = BeadType.logPriors.map { weights[.prior] * $0 }
    let sourceNull = weights[.prior] * Self.prior(1, 0) + weights[.null]
    let targetNull = weights[.prior] * Self.prior(0, 1) + weights[.null]
    sourceNulls =
      allowance?.source.map { sourceNull + $0 } ?? Array(repeating: sourceNull, count: source.count)
    targetNulls =
      allowance?.target.map { targetNull + $0 } ?? Array(repeating: targetNull, count: target.count)
  }

  /// The logarithm of how common a shape is.
  @inline(__always)
  static func prior(_ sourceCount: Int, _ targetCount: Int) -> Float {
    BeadType.logPriors[BeadType.place(sourceCount, targetCount)]
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

  /// A bead of several sentences whose shape and lengths score less than this is not looked at:
  /// words cannot make up for it, and there are always smaller beads instead.
  private static let hopeless: Float = -30

  /// What shape and lengths score; minus infinity where they alone rule the bead out.
  @inline(__always)
  func shape(_ bead: BeadShape) -> Float {
    let score =
      priors[BeadType.place(bead.sourceCount, bead.targetCount)] + lengthWeight * length(bead)
    return score < Self.hopeless && bead.sourceCount + bead.targetCount > 2 ? -.infinity : score
  }

  /// The quick score; minus infinity where the lengths alone rule the bead out.
  @inline(__always)
  func score(_ bead: BeadShape, _ gains: WordGains) -> Float {
    if bead.isNull {
      return bead.sourceCount > 0 ? sourceNulls[bead.source] : targetNulls[bead.target]
    }
    return shape(bead) + targetWords * gains.target + sourceWords * gains.source
  }

  /// What shape and lengths score for four beads side by side that begin at `bead.target` and the
  /// three columns behind it.
  @inline(__always)
  func shapes(
    _ bead: BeadShape, _ lengths: UnsafeBufferPointer<Float>, _ sourceLength: Float
  ) -> SIMD4<Float> {
    let target = Self.four(lengths, bead.targetEnd) - Self.four(lengths, bead.target)
    let difference = target - sourceLength
    let variance = 5.8 * (target + sourceLength) + 20
    let score =
      priors[BeadType.place(bead.sourceCount, bead.targetCount)]
      - lengthWeight * (difference * difference / variance)
    return bead.sourceCount + bead.targetCount > 2
      ? score.replacing(with: -.infinity, where: score .< Self.hopeless) : score
  }

  @inline(__always)
  private static func four(_ numbers: UnsafeBufferPointer<Float>, _ place: Int) -> SIMD4<Float> {
    UnsafeRawBufferPointer(numbers).loadUnaligned(
      fromByteOffset: place &* MemoryLayout<Float>.stride, as: SIMD4<Float>.self)
  }
}
