// The escapes of strings in PO files.

/// The escapes of strings in PO files, which are those of C.
enum POEscapes {
  /// One piece of a string: the bytes that it stands for, and how many it is written with.
  ///
  /// - Parameter bytes: The rest of the string; not empty.
  static func piece(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], length: Int) {
    guard let first = bytes.first else { return ([], 0) }
    let next = bytes.dropFirst()
    guard first == UInt8(ascii: "\\"), let letter = next.first else { return ([first], 1) }
    switch letter {
    case UInt8(ascii: "n"): return ([0x0A], 2)
    case UInt8(ascii: "t"): return ([0x09], 2)
    case UInt8(ascii: "r"): return ([0x0D], 2)
    case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"):
      return ([0x20], 2)
    case UInt8(ascii: "x"):
      return number(next.dropFirst().prefix { isHex($0) }.prefix(2), radix: 16, before: 2)
    case 0x30...0x37:
      return number(next.prefix { (0x30...0x37).contains($0) }.prefix(3), radix: 8, before: 1)
    default: return ([letter], 2)
    }
  }

  /// A character by its number: ASCII only, since the bytes of others make none alone.
  private static func number(
    _ digits: ArraySlice<UInt8>, radix: Int, before: Int
  ) -> (text: [UInt8], length: Int) {
    let value = Int(String(decoding: digits, as: UTF8.self), radix: radix) ?? 0
    return ([(0x20..<0x7F).contains(value) ? UInt8(value) : 0x20], before + digits.count)
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  /// The text that a string stands for.
  ///
  /// - Complexity: O(n).
  static func decoded(_ string: ArraySlice<UInt8>) -> [UInt8] {
    guard string.contains(UInt8(ascii: "\\")) else { return Array(string) }
    var text: [UInt8] = []
    var rest = string
    while !rest.isEmpty {
      let piece = piece(rest)
      text += piece.text
      rest = rest.dropFirst(max(1, piece.length))
    }
    return text
  }

  /// A string with everything escaped that has to be.
  ///
  /// - Complexity: O(n).
  static func encoded(_ text: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    for byte in text {
      switch byte {
      case 0x0A: out += Array("\\n".utf8)
      case 0x09: out += Array("\\t".utf8)
      case 0x0D: out += Array("\\r".utf8)
      case UInt8(ascii: "\""): out += Array("\\\"".utf8)
      case UInt8(ascii: "\\"): out += Array("\\\\".utf8)
      default: out.append(byte)
      }
    }
    return out
  }
}
