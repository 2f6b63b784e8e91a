// Traditional Chinese text in simplified characters, for looking words up.
import ICUText

/// Traditional Chinese text in simplified characters, for looking words up.
enum SimplifiedHan {
  /// `text` with each character of the basic block in its simplified form; the length in bytes
  /// stays the same.
  ///
  /// - Complexity: O(n).
  static func of(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let table = HanVariants.table.basicSimplified
    var result = Array(text)
    var index = 0
    while index < text.count {
      let (scalar, end) = UnicodeScalars.decode(text, index)
      let place = Int(scalar) - Int(HanVariants.basicStart)
      if end - index == 3, table.indices.contains(place), table[place] >= 0x0800 {
        let simplified = table[place]
        result[index] = 0xE0 | UInt8(simplified >> 12)
        result[index + 1] = 0x80 | UInt8(simplified >> 6 & 0x3F)
        result[index + 2] = 0x80 | UInt8(simplified & 0x3F)
      }
      index = end
    }
    return result
  }
}
