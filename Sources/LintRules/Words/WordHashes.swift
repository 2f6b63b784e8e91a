// A set of words, each told by its hash.

/// A fixed set of words by the hashes of ``DocumentWords``, to be asked for every word of a text:
/// open addressing, with the hash itself as the place to look.
struct WordHashes: Sendable {
  private var slots: [UInt64]

  /// Creates the set of the words in `text`, with white space between them.
  init(_ text: String) {
    let hashes = text.split(whereSeparator: \.isWhitespace).map { DocumentWords.hash(String($0)) }
    var size = 16
    while size < hashes.count * 4 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for hash in hashes where hash != 0 { slots[slot(of: hash)] = hash }
  }

  /// Whether the set has the word with this hash; 0 is no word's.
  func contains(_ hash: UInt64) -> Bool { hash != 0 && slots[slot(of: hash)] == hash }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
