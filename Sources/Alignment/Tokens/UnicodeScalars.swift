// Unicode scalars of UTF-8 that is known to be valid.

/// Walks over the Unicode scalars of UTF-8 bytes.
enum UnicodeScalars {
  /// Calls `body` with each scalar and the one after it (a space after the last).
  ///
  /// Bytes that are no UTF-8 give some scalar, never a fault.
  static func forEach(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (_ scalar: UInt32, _ next: UInt32) -> Void
  ) {
    guard !text.isEmpty else { return }
    var (scalar, index) = decode(text, 0)
    while index < text.count {
      let (next, end) = decode(text, index)
      body(scalar, next)
      scalar = next
      index = end
    }
    body(scalar, 0x20)
  }

  /// The scalar that begins at `index`, and where it ends.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (scalar: UInt32, end: Int) {
    let lead = text[index]
    if lead < 0xC0 { return (UInt32(lead), index + 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    let end = min(index + length, text.count)
    for place in index + 1..<end { scalar = scalar << 6 | UInt32(text[place] & 0x3F) }
    return (scalar, end)
  }
}
