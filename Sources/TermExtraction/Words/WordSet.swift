// Words of a text, each told by its hash.

/// Words of a text, each told by its hash (``WordList/hash(of:)``): open addressing, grown as needed.
///
/// Two words of one hash are taken for one; of a million words that is less likely than one in ten
/// million.
struct WordSet: Sendable {
  /// The hashes; 0 where none is; the size is a power of two.
  private var slots = [UInt64](repeating: 0, count: 256)
  private var count = 0

  /// Whether the set has the word with this hash.
  func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] != 0 }

  /// Adds the word with this hash, which is not 0.
  ///
  /// - Complexity: O(1), amortised.
  mutating func insert(_ hash: UInt64) {
    let slot = slot(of: hash)
    guard slots[slot] == 0 else { return }
    slots[slot] = hash
    count += 1
    if count * 2 > slots.count { grow() }
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let hashes = slots
    slots = [UInt64](repeating: 0, count: hashes.count * 2)
    for hash in hashes where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
