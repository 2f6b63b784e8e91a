// How far the place of a rendering moves from one word to the next.

/// How often the place of a rendering moves so far from one word to the next.
struct JumpCounts {
  /// Jumps further than this count as one.
  private static let furthest = 24
  private var weights: [Double]
  /// How many jumps were seen, the prior included.
  private(set) var total: Double

  /// Creates counts of nothing but the prior: every jump as likely as any other.
  init(prior: Double) {
    weights = [Double](repeating: prior, count: 2 * Self.furthest + 1)
    total = prior * Double(weights.count)
  }

  /// How often a jump was seen, the prior included: its probability times ``total``.
  @inline(__always)
  func weight(_ jump: Int) -> Double { weights[Self.place(jump)] }

  /// Counts a jump, or takes it back.
  @inline(__always)
  mutating func add(_ jump: Int, _ count: Double) {
    weights[Self.place(jump)] += count
    total += count
  }

  @inline(__always)
  private static func place(_ jump: Int) -> Int {
    min(max(jump, -furthest), furthest) + furthest
  }
}
