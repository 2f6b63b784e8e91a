// The random numbers of the sampler.

/// Random numbers that are the same on every machine for the same seed: SplitMix64 (Steele, Lea and
/// Flood 2014, "Fast splittable pseudorandom number generators", figure 17).
struct RandomSource {
  private var state: UInt64

  /// Creates a source that begins at `seed`.
  init(seed: UInt64) {
    state = seed
  }

  /// A number in `0 ..< 1`.
  mutating func unit() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Double(mixed >> 11) * 0x1p-53
  }
}
