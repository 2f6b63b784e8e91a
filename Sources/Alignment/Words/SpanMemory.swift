// Remembers what sentences gained from spans of the other text.

/// Remembers what sentences gained from spans of the other text: beads side by side share most of
/// theirs.
final class SpanMemory {
  // Computing a value never comes back here, so that no access can overlap another.
  @exclusivity(unchecked) private var keys = [UInt64](repeating: .max, count: 1 << 11)
  @exclusivity(unchecked) private var values = [Float](repeating: 0, count: 1 << 11)

  /// The value of a sentence and a span of at most 7 sentences, computed where it is not known.
  @inline(__always)
  func value(_ sentence: Int, _ span: Range<Int>, _ compute: () -> Float) -> Float {
    let length = span.count & 7
    let slot = (sentence & 15) << 7 | (span.lowerBound & 15) << 3 | length
    let key =
      UInt64(UInt32(truncatingIfNeeded: sentence)) << 32
      | UInt64(UInt32(truncatingIfNeeded: span.lowerBound << 3 | length))
    if keys[slot] != key {
      keys[slot] = key
      values[slot] = compute()
    }
    return values[slot]
  }
}
