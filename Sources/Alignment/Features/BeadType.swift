// The shapes of beads that the search considers, and how common each is.
import Glibc

/// The shape of a bead: so many source sentences against so many target sentences.
struct BeadType: Hashable {
  let source: Int
  let target: Int

  /// The most source sentences in a bead.
  static let longestSource = 4
  /// The most target sentences in a bead.
  static let longestTarget = 7

  /// The longest target side for each number of source sentences: 1…3 against 1…7, 4 against 1…4,
  /// and one sentence of either side against nothing.
  static let longestTargetBySource = [1, 7, 7, 7, 4]

  /// The place of a shape in a list of all, those that are not considered included.
  @inline(__always)
  static func place(_ sourceCount: Int, _ targetCount: Int) -> Int {
    sourceCount * (longestTarget + 1) + targetCount
  }

  /// The shape at a place.
  static func counts(atPlace place: Int) -> (source: Int, target: Int) {
    (place / (longestTarget + 1), place % (longestTarget + 1))
  }

  /// How common each shape is; every other shape is `rare`.
  ///
  /// The share among Chinese–English sentence beads, rounded, from the measurements behind the
  /// method. Chinese packs more into a sentence than English, hence more 1-2 than 2-1.
  private static let shares: [(source: Int, target: Int, share: Double)] = [
    (1, 1, 0.615), (1, 2, 0.207), (1, 3, 0.056), (2, 1, 0.047), (1, 4, 0.025), (2, 2, 0.016),
    (2, 3, 0.010), (1, 0, 0.007), (3, 2, 0.005), (1, 5, 0.004), (0, 1, 0.003), (2, 4, 0.0025),
    (3, 1, 0.002), (3, 3, 0.0015), (1, 6, 0.0015), (3, 4, 0.001),
  ]
  private static let rare = 0.0005

  /// The logarithm of each shape's share, at its ``place(_:_:)``.
  static let logPriors: [Float] = {
    var result = [Float](repeating: Float(log(rare)), count: place(longestSource + 1, 0))
    for entry in shares { result[place(entry.source, entry.target)] = Float(log(entry.share)) }
    return result
  }()
}
