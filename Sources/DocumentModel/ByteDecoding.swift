// Reads characters from UTF-8 bytes, within bounds whatever the input.

extension UnsafeBufferPointer<UInt8> {
  /// The character at `index` and its length; `nil` at `end`.
  ///
  /// A broken sequence reads as one byte.
  package func scalar(at index: Int, _ end: Int) -> (value: UInt32, width: Int)? {
    guard index >= 0, index < end, end <= count else { return nil }
    let lead = UInt32(self[index])
    let width = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    guard width > 1, index + width <= end else { return (lead, 1) }
    let mask: UInt32 = width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07
    var value = lead & mask
    for offset in 1..<width { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    return (value, width)
  }

  /// The character before `index` and its length; `nil` at `start`.
  func scalar(before index: Int, _ start: Int) -> (value: UInt32, width: Int)? {
    guard index > start, start >= 0, index <= count else { return nil }
    var first = index - 1
    while first > start, self[first] & 0xC0 == 0x80, index - first < 4 { first -= 1 }
    return scalar(at: first, index)
  }
}
