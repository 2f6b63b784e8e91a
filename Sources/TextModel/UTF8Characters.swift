// Code points in UTF-8 buffers.

/// Reads and writes single code points of UTF-8.
enum UTF8Characters {
  /// The code point at `offset` of a well-formed text and its length; a text that breaks off ends
  /// the code point early.
  static func decode(
    _ source: UnsafeBufferPointer<UInt8>, _ offset: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(source[offset])
    func trail(_ index: Int) -> UInt32 {
      offset + index < source.count ? UInt32(source[offset + index] & 0x3F) : 0
    }
    let left = source.count - offset
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | trail(1), min(2, left)) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | trail(1) << 6 | trail(2), min(3, left)) }
    return ((lead & 7) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3), min(4, left))
  }

  /// The three bytes of a character from U+0800 to U+FFFF.
  static func encode(_ scalar: UInt32) -> [UInt8] {
    [
      UInt8(0xE0 | scalar >> 12 & 0x0F), UInt8(0x80 | scalar >> 6 & 0x3F),
      UInt8(0x80 | scalar & 0x3F),
    ]
  }
}
