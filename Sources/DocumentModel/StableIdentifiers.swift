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
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isAfterSpace = false
    for byte in content {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      defer { isAfterSpace = isSpace }
      if isSpace, isAfterSpace { continue }
      hash = (hash ^ UInt64(isSpace ? 0x20 : byte)) &* 0x100_0000_01B3
    }
    let short = (hash ^ hash >> 48) & 0xFFFF_FFFF_FFFF
    let rank = ranks[short, default: 0] + 1
    ranks[short] = rank
    let digits = String(short, radix: 16)
    let padding = String(repeating: "0", count: 12 - digits.utf8.count)
    return prefix + padding + digits + (rank > 1 ? ".\(rank)" : "")
  }
}
