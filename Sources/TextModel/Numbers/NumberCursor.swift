// Reads characters of a text from its bytes, within bounds whatever the input.

/// A place in a text, from which characters are read without leaving the text's bounds.
struct NumberCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var position: Int

  /// Creates a cursor at the start of `span`, cut to the bounds of `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ span: ByteSpan) {
    self.bytes = bytes
    end = min(max(span.end, 0), bytes.count)
    position = min(max(span.start, 0), end)
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { position >= end }

  /// The byte at the cursor, 0 at the end.
  var byte: UInt8 { byte(at: position) }

  /// The byte at `index`, 0 outside of the text.
  func byte(at index: Int) -> UInt8 {
    index >= 0 && index < end ? bytes[index] : 0
  }

  /// The character at the cursor, 0 at the end; a broken sequence reads as its first byte.
  var scalar: UInt32 { decode().0 }

  /// Moves past the character at the cursor.
  mutating func advance() {
    position = min(end, position + decode().1)
  }

  /// Moves past the character at the cursor if it is one of `set`.
  mutating func skip(_ set: some Sequence<UInt32>) -> Bool {
    guard !isAtEnd else { return false }
    let (scalar, length) = decode()
    guard set.contains(scalar) else { return false }
    position = min(end, position + length)
    return true
  }

  /// Moves past `literal` if it stands at the cursor.
  mutating func skip(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard position + count <= end else { return false }
    let matches = literal.withUTF8Buffer { expected in
      (0..<count).allSatisfy { bytes[position + $0] == expected[$0] }
    }
    if matches { position += count }
    return matches
  }

  /// Moves past spaces, tabs, and ideographic and no-break spaces.
  ///
  /// - Returns: whether there were any.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let before = position
    while !isAtEnd, Self.isSpace(scalar) { advance() }
    return position > before
  }

  /// The lower-case word of ASCII letters at the cursor, at most 16 long; empty where none is.
  mutating func readWord() -> String {
    var letters: [UInt8] = []
    while letters.count < 16, Self.isLetter(UInt32(byte)) {
      letters.append(byte | 0x20)
      position += 1
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Whether `scalar` is white space that may stand inside a line.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0xA0, 0x3000, 0x2000...0x200B, 0x202F, 0xFEFF: true
    default: false
    }
  }

  /// Whether `scalar` is an ASCII letter.
  static func isLetter(_ scalar: UInt32) -> Bool {
    (0x61...0x7A).contains(scalar | 0x20) && scalar < 0x80
  }

  /// Whether `scalar` is an ASCII digit.
  static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  private func decode() -> (UInt32, Int) {
    let first = UInt32(byte)
    let next = { (offset: Int) in UInt32(byte(at: position + offset) & 0x3F) }
    switch first {
    case 0xC2...0xDF: return ((first & 0x1F) << 6 | next(1), 2)
    case 0xE0...0xEF: return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    case 0xF0...0xF4: return ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    default: return (first, 1)
    }
  }
}
