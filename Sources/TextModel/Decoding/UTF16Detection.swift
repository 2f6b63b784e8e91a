// Tells UTF-16 without a byte order mark by its shape.

/// Tells UTF-16 without a byte order mark from text of one byte a character and from data.
///
/// Two ASCII letters side by side look like one Chinese character, so that characters of the usual
/// kinds prove nothing alone: pairs of ASCII must be rare, and where nothing but NULs speaks against
/// UTF-8, the NULs must be those of Latin text in UTF-16.
enum UTF16Detection {
  /// What the units of a sample are under one byte order.
  private struct Count {
    /// Units of the usual kinds, and the halves of surrogate pairs.
    var plausible = 0
    /// Units whose upper byte is NUL and that are of the usual kinds: ASCII and Latin.
    var latin = 0
    /// Units of two ASCII characters.
    var pairs = 0
  }

  /// The byte order that makes nearly everything Chinese, Latin or punctuation; `nil` for none.
  ///
  /// - Parameters:
  ///   - sample: the beginning of a file of even length.
  ///   - isUTF8: whether the bytes are UTF-8 as well, in which case some NULs are asked for.
  /// - Complexity: O(n).
  static func detect(_ sample: ArraySlice<UInt8>, isUTF8: Bool) -> TextEncoding? {
    let little = count(sample) { UInt16($1) << 8 | UInt16($0) }
    let big = count(sample) { UInt16($0) << 8 | UInt16($1) }
    guard little.plausible != big.plausible else { return nil }
    let isLittle = little.plausible > big.plausible
    let best = isLittle ? little : big
    let units = sample.count / 2
    guard best.plausible * 20 >= units * 19, best.pairs * 2 <= units else { return nil }
    guard !isUTF8 || best.latin >= max(fewestNULs, units / 4) else { return nil }
    return isLittle ? .utf16LittleEndian : .utf16BigEndian
  }

  /// Fewer NULs than this are damage.
  private static let fewestNULs = 2

  private static func count(_ sample: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16) -> Count
  {
    var count = Count()
    var previous: UInt16 = 0
    var bytes = sample.makeIterator()
    while let first = bytes.next(), let second = bytes.next() {
      let unit = unit(first, second)
      if isPlausible(unit) {
        count.plausible += 1
        if unit < 0x100 { count.latin += 1 }
      } else if unit & 0xFC00 == 0xDC00, previous & 0xFC00 == 0xD800 {
        count.plausible += 2
      }
      if isText(first), isText(second) { count.pairs += 1 }
      previous = unit
    }
    return count
  }

  /// Whether the byte is an ASCII character that a text may hold.
  private static func isText(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) || (0x09...0x0D).contains(byte)
  }

  private static func isPlausible(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x17F, 0x2010...0x203B, 0x3000...0x3017,
      0x4E00...0x9FFF, 0xFF01...0xFF5E:
      true
    default: false
    }
  }
}
