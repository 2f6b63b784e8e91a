// How well the lengths of a bead's sides agree, as lengths agree in these two texts.
import Glibc

/// How well the lengths of a bead's sides agree, as lengths agree in these two texts.
///
/// Gale and Church (1993) take the difference of the lengths as normal with one variance for all
/// texts. Translators differ more than that: how far the lengths of a free rendering stray and how
/// long one text is for the other is counted here on the beads of a first alignment. The variance
/// grows with the length to the power of 1.5, between Gale and Church's 1 and the 2 of a rendering
/// that is free all along, and beyond two standard deviations the loss grows no faster than the
/// difference (Huber 1964): a sentence that was left out is no impossibility.
struct LengthAgreement {
  /// Running sums of the lengths of the sentences; those of the source in the target's measure.
  private let source: [Float]
  private let target: [Float]
  /// The variance for a bead of ``usualLength`` characters, both sides together, in units of that
  /// length.
  private let variance: Float

  private static let usualLength: Float = 200
  /// What is added to lengths: differences of a few characters say nothing.
  private static let slack: Float = 20
  /// The variance where there are no beads to count, and how many beads that counts for.
  private static let usualVariance: Float = 3
  private static let usualCount: Float = 4
  /// Added to the variance: no text is as exact as a few beads may seem.
  private static let floor: Float = 0.5
  /// The share of the beads that count in full; the others stray no farther than these.
  private static let countedShare = 0.95

  /// Counts on the beads of a first alignment.
  ///
  /// - Complexity: O(n log n) in the number of beads.
  init(_ source: TokenizedText, _ target: TokenizedText, path: [BeadShape]) {
    let lengths = (Self.sums(source.lengths, scale: 1), Self.sums(target.lengths, scale: 1))
    let ratio = Self.ratio(lengths, path)
    self.source = Self.sums(source.lengths, scale: ratio)
    self.target = lengths.1
    variance = Self.variance(
      path.filter { !$0.isNull }.map { [source = self.source, target = self.target] bead in
        let left = source[bead.sourceEnd] - source[bead.source]
        let right = target[bead.targetEnd] - target[bead.target]
        return (right - left) * (right - left) / Self.growth(left + right)
      })
  }

  /// Minus what a bead loses by lengths that differ by z standard deviations: z²/2, beyond 2 of them
  /// 2z − 2.
  @inline(__always)
  func measure(_ bead: BeadShape) -> Float {
    let left = source[bead.sourceEnd] - source[bead.source]
    let right = target[bead.targetEnd] - target[bead.target]
    let square = (right - left) * (right - left) / (variance * Self.growth(left + right))
    return square < 4 ? -square / 2 : 2 - 2 * square.squareRoot()
  }

  /// How the variance grows with the length of both sides.
  @inline(__always)
  private static func growth(_ length: Float) -> Float {
    (length + slack) * ((length + slack) / usualLength).squareRoot()
  }

  /// How long the target is for a character of the source, over the beads with both sides.
  private static func ratio(_ lengths: ([Float], [Float]), _ path: [BeadShape]) -> Float {
    var left: Float = 0
    var right: Float = 0
    for bead in path where !bead.isNull {
      left += lengths.0[bead.sourceEnd] - lengths.0[bead.source]
      right += lengths.1[bead.targetEnd] - lengths.1[bead.target]
    }
    if left > 0, right > 0 { return right / left }
    return max(1, lengths.1[lengths.1.count - 1]) / max(1, lengths.0[lengths.0.count - 1])
  }

  /// The mean of the squares, the largest of them cut down.
  private static func variance(_ squares: [Float]) -> Float {
    let sorted = squares.sorted()
    let most = sorted.isEmpty ? 0 : sorted[Int(Double(sorted.count - 1) * countedShare)]
    let sum = sorted.reduce(0) { $0 + min($1, most) }
    return floor + (sum + usualCount * usualVariance) / (Float(sorted.count) + usualCount)
  }

  /// The running sums of some lengths.
  static func sums(_ lengths: [Int], scale: Float) -> [Float] {
    // Sums of integers, so that long texts lose nothing to rounding.
    var total = 0
    return [0]
      + lengths.map { length in
        total += length
        return Float(Double(total) * Double(scale))
      }
  }
}
