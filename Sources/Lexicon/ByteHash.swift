// A hash of bytes that can be extended byte by byte and is the same on every machine.

/// The FNV-1a hash of some bytes (Fowler, Noll, Vo), which can be extended byte by byte.
///
/// Part of the layout of a compiled dictionary, so it must never change within a version.
struct ByteHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// Extends the hash by one byte.
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash with its high bits folded into the low ones, which pick the slot.
  var mixed: UInt64 { value ^ (value >> 32) }
}
