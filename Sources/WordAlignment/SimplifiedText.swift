// Traditional Chinese text in simplified characters, for looking words up.
import ICUText

/// Traditional Chinese text in simplified characters, byte for byte at the same place.
enum SimplifiedText {
  /// `text` with each character in its simplified form, where that is as long in UTF-8.
  ///
  /// - Complexity: O(n).
  static func of(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let simplified = Unicode.Scalar(HanVariants.table.simplified(scalar.value)) ?? scalar
      let isAsLong = UTF8.width(simplified) == UTF8.width(scalar)
      result.append(contentsOf: String(isAsLong ? simplified : scalar).utf8)
    }
    return result
  }
}
