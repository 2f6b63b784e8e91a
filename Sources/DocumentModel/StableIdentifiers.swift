// Ids that follow from content, so that a change elsewhere leaves them alone.

/// Gives out ids derived from content: a hash, and a rank among equal contents.
///
/// The hash is 64-bit FNV-1a (Fowler, Noll, Vo), of which 48 bits are shown: a chance collision only
/// costs a rank, and a document has up to a million sentences to be named.
struct StableIdentifiers {
  private let prefix: String
  private var ranks: [UInt64: Int] = [:]

  /// Creates a source of ids that begin with `prefix`.
  init(prefix: String) {
    self.prefix = prefix
  }

  /// The id of the next thing with this content: `s1f0c…`, and `s1f0c….2` for its second occurrence.
  ///
  /// White space is folded, so that a reader that joins lines gives the same id.
  ///
  /// - Complexity: O(n) in the length of the content.
  mutating func next(for content: UnsafeBufferPointer<UInt8>) -> String {
    let short = Self.hash(content)
    let rank = ranks[short, default: 0] + 1
    ranks[short] = rank
    let id = prefix + Self.digits(of: short)
    return rank > 1 ? id + ".\(rank)" : id
  }

  private static func hash(_ content: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isAfterSpace = false
    for byte in content {
      if byte > 0x20 || !(byte == 0x20 || byte &- 0x09 < 5) {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        isAfterSpace = false
      } else if !isAfterSpace {
        hash = (hash ^ 0x20) &* 0x100_0000_01B3
        isAfterSpace = true
      }
    }
    return (hash ^ hash >> 48) & 0xFFFF_FFFF_FFFF
  }

  /// Twelve hexadecimal digits.
  private static func digits(of number: UInt64) -> String {
    String(unsafeUninitializedCapacity: 12) { digits in
      for index in 0..<12 {
        let digit = UInt8(truncatingIfNeeded: number >> UInt64(44 - 4 * index)) & 0xF
        digits.initializeElement(at: index, to: digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
      return 12
    }
  }
}
