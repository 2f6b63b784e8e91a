// Code points in UTF-8 buffers.

/// Reads and writes single code points of UTF-8.
enum UTF8Characters {
  /// The code point at `offset` of a well-formed text and its length; a text that breaks off ends
  /// the code point early.
  static func decode(
    _ source: UnsafeBufferPointer<UInt8>, _ offset: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(source[offset])
    if lead >= 0xE0, lead < 0xF0, offset + 2 < source.count {
      let middle = UInt32(source[offset + 1] & 0x3F)
      return ((lead & 0x0F) << 12 | middle << 6 | UInt32(source[offset + 2] & 0x3F), 3)
    }
    let wanted = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let length = min(wanted, source.count - offset)
    var scalar = wanted == 1 ? lead : lead & (0x7F >> UInt32(wanted))
    for index in 1..<max(wanted, 1) {
      scalar = scalar << 6 | (index < length ? UInt32(source[offset + index] & 0x3F) : 0)
    }
    return (scalar, length)
  }

  /// The three bytes of a character from U+0800 to U+FFFF.
  static func encode(_ scalar: UInt32) -> [UInt8] {
    [
      UInt8(0xE0 | scalar >> 12 & 0x0F), UInt8(0x80 | scalar >> 6 & 0x3F),
      UInt8(0x80 | scalar & 0x3F),
    ]
  }
}
