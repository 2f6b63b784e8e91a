// What a character reference of HTML stands for.

/// Reads character references of HTML: `&amp;`, `&#8211;`, `&#x4e2d;`, `&nbsp`.
package struct HTMLReference {
  /// What the names stand for that were met so far.
  private var known: [[UInt8]: [UInt8]] = [:]
  /// The longest name that the standard has is 31 bytes (`CounterClockwiseContourIntegral`).
  private static let longest = 33

  /// Creates a reader.
  package init() {}

  /// What the reference at `start`, where an `&` stands, means in UTF-8, and where it ends; `nil`
  /// where none stands there.
  package mutating func read(
    _ bytes: [UInt8], at start: Int, before end: Int
  ) -> (text: [UInt8], end: Int)? {
    var index = start + 1
    guard index < end else { return nil }
    if bytes[index] == UInt8(ascii: "#") { return Self.number(bytes, start, end) }
    while index < end, index - start < Self.longest, Self.isNamePart(bytes[index]) { index += 1 }
    guard index > start + 1 else { return nil }
    let isEnded = index < end && bytes[index] == UInt8(ascii: ";")
    let name = Array(bytes[(start + 1)..<index])
    guard isEnded || Self.unended.contains(name) else { return nil }
    guard let text = text(of: name) else { return nil }
    return (text, index + (isEnded ? 1 : 0))
  }

  private mutating func text(of name: [UInt8]) -> [UInt8]? {
    if let text = known[name] { return text.isEmpty ? nil : text }
    let text = MarkdownEntity.text(of: [UInt8(ascii: "&")] + name + [UInt8(ascii: ";")])
    known[name] = text ?? []
    return text
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func number(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (text: [UInt8], end: Int)? {
    var index = start + 2
    let isHex = index < end && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < end, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue,
      isHex || digit < 10
    {
      value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ";") { index += 1 }
    let isControl = (0x80...0x9F).contains(value)
    let scalar = Unicode.Scalar(isControl ? windows[Int(value) - 0x80] : value)
    let text = scalar.flatMap { $0.value == 0 ? nil : String(Character($0)) } ?? "\u{FFFD}"
    return (Array(text.utf8), index)
  }

  /// Names that old pages write without a semicolon.
  private static let unended = Set(
    ["amp", "lt", "gt", "quot", "nbsp", "copy", "reg"].map { Array($0.utf8) })

  /// What windows-1252 has at 80 to 9F, which numbers in old pages mean (WHATWG, section 13.2.5.80).
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
