// How many words render a word.

/// How many conditioning words of each type are rendered by so many words.
struct FertilityCounts {
  /// Words that are rendered by more than this many count as this many.
  private static let most = 7
  /// How many words a word is commonly rendered by, which every type's counts begin with.
  private static let common: [Double] = [0.2, 0.56, 0.15, 0.05, 0.02, 0.01, 0.006, 0.004]
  private var weights: [Double]

  /// Creates counts of nothing but the prior, worth `weight` words of each type.
  init(typeCount: Int, weight: Double) {
    weights = []
    weights.reserveCapacity(typeCount * (Self.most + 1))
    for _ in 0..<typeCount { weights.append(contentsOf: Self.common.map { $0 * weight }) }
  }

  /// Counts a word of `type` with `fertility`, or takes it back.
  @inline(__always)
  mutating func add(_ type: Int, _ fertility: Int, _ count: Double) {
    weights[Self.place(type, fertility)] += count
  }

  /// How much likelier one word more makes a word of `type` that now has `fertility` and is itself
  /// among those counted.
  @inline(__always)
  func growth(_ type: Int, _ fertility: Int) -> Double {
    if fertility >= Self.most { return 0.25 }
    let place = Self.place(type, fertility)
    return weights[place + 1] / max(weights[place] - 1, 1e-6)
  }

  @inline(__always)
  private static func place(_ type: Int, _ fertility: Int) -> Int {
    type * (most + 1) + min(fertility, most)
  }
}
