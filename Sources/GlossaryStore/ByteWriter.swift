// Writes numbers and texts as bytes.

/// Writes numbers and texts one after the other; ``ByteReader`` reads them in the same order.
struct ByteWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes a number in as few bytes as it needs, seven bits each (LEB128).
  mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a number that may be negative; those near zero take the fewest bytes (zigzag).
  mutating func write(signed number: Int64) {
    write(UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  /// Writes a text after its length.
  mutating func write(_ text: String) {
    write(UInt64(text.utf8.count))
    bytes += text.utf8
  }

  /// Writes a text that may be missing.
  mutating func write(_ text: String?) {
    bytes.append(text == nil ? 0 : 1)
    if let text { write(text) }
  }

  /// Writes a number that may be missing.
  mutating func write(_ number: Double?) {
    bytes.append(number == nil ? 0 : 1)
    if let number { write(number.bitPattern) }
  }
}
