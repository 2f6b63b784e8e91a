// Ids that follow from content, so that a change elsewhere leaves them alone.
internal import TextModel

/// Gives out ids derived from content: a hash, and a rank among equal contents.
struct StableIdentifiers {
  private let prefix: String
  private var ranks: [ContentHash: Int] = [:]

  /// Creates a source of ids that begin with `prefix`.
  init(prefix: String) {
    self.prefix = prefix
  }

  /// The id of the next thing with this content: `s1f0c…`, and `s1f0c….2` for its second occurrence.
  ///
  /// White space is folded, so that a reader that joins lines gives the same id.
  mutating func next(for content: some Sequence<UInt8>) -> String {
    var folded: [UInt8] = []
    for byte in content {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace { folded.append(byte) } else if folded.last != 0x20 { folded.append(0x20) }
    }
    let hash = ContentHash(folded)
    let rank = ranks[hash, default: 0] + 1
    ranks[hash] = rank
    return prefix + hash.short() + (rank > 1 ? ".\(rank)" : "")
  }
}
