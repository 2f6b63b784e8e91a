// Reads numbers and texts from bytes.

/// Reads what ``ByteWriter`` wrote; bytes that it did not write give zeros and empty texts, and
/// ``isBroken``.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  /// Whether something was missing or made no sense.
  private(set) var isBroken = false

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether everything was read.
  var isAtEnd: Bool { offset >= bytes.count }

  mutating func number() -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return result }
      shift += 7
    }
    isBroken = true
    return 0
  }

  mutating func signed() -> Int64 {
    let number = number()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  /// A count of things that take a byte each at least.
  mutating func count() -> Int {
    let count = number()
    guard count <= UInt64(bytes.count - offset) else {
      isBroken = true
      return 0
    }
    return Int(count)
  }

  mutating func text() -> String {
    let count = count()
    defer { offset += count }
    return String(
      decoding: UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + count)]), as: UTF8.self)
  }

  mutating func optionalText() -> String? { flag() ? text() : nil }

  mutating func optionalDouble() -> Double? { flag() ? Double(bitPattern: number()) : nil }

  mutating func flag() -> Bool { number() != 0 }
}
