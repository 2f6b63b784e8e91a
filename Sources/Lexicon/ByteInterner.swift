// Numbers for byte strings: each distinct one gets the next number.

/// Numbers distinct byte strings 0, 1, 2 … in the order in which they first come.
///
/// Open addressing over one pool of bytes: no `String`, no allocation for a string that is known.
package struct ByteInterner: Sendable {
  private var pool: [UInt8] = []
  private var ends: [Int] = [0]
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// Creates an empty table.
  package init() {}

  /// How many distinct strings the table holds.
  package var count: Int { ends.count - 1 }

  /// The number of `bytes`, a new one if they were not seen before.
  ///
  /// - Complexity: O(n) in the length of `bytes`, amortised.
  package mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let slot = slot(of: bytes)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = count
    slots[slot] = Int32(number)
    pool.append(contentsOf: bytes)
    ends.append(pool.count)
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The number of `bytes`, or `nil` if they were never interned.
  package func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[slot(of: bytes)]
    return number < 0 ? nil : Int(number)
  }

  /// The string with `number`, which must be less than ``count``.
  package func string(_ number: Int) -> String {
    String(decoding: pool[ends[number]..<ends[number + 1]], as: UTF8.self)
  }

  /// Calls `body` with the bytes of the string with `number`.
  package func withBytes<Result>(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    pool.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[ends[number]..<ends[number + 1]]))
    }
  }

  private func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: ByteHash(bytes).mixed) & mask
    while slots[slot] >= 0, !equals(Int(slots[slot]), bytes) { slot = (slot + 1) & mask }
    return slot
  }

  private func equals(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == bytes.count else { return false }
    return pool.withUnsafeBufferPointer { pool in
      bytes.indices.allSatisfy { pool[start + $0] == bytes[$0] }
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      let slot = withBytes(number) { self.slot(of: $0) }
      slots[slot] = Int32(number)
    }
  }
}
