// Converts text in other charsets to UTF-8 and back.
internal import CICUShim

/// Converts bytes of a charset that ICU knows to UTF-8, with the offset of every character.
package enum CharsetConverter {
  /// What a conversion came to.
  package enum Outcome: Sendable {
    /// The text, with a run for every character that is not one byte on both sides.
    case converted(bytes: [UInt8], runs: [OffsetRun])
    /// The offset of the first byte that does not belong to the charset.
    case invalid(offset: Int)
  }

  /// Converts `bytes` from `charset`.
  ///
  /// - Parameters:
  ///   - charset: The charset in ICU's notation: `UTF-16LE`, `GB18030`.
  ///   - unit: The length of the charset's code unit in bytes.
  ///   - lossy: Whether an invalid sequence becomes U+FFFD.
  /// - Throws: An ``ICUError`` where ICU does not know the charset.
  /// - Complexity: O(n).
  package static func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, from charset: String, unit: Int, lossy: Bool
  ) throws(ICUError) -> Outcome {
    guard let count = Int32(exactly: bytes.count) else { throw .tooLong("converting \(charset)") }
    var status: Int32 = 0
    var invalid: Int32 = -1
    let handle = isogloss_conversion_open(
      charset, bytes.baseAddress, count, Int32(clamping: unit), lossy ? 1 : 0, &invalid, &status)
    defer { isogloss_conversion_close(handle) }
    try ICUError.check(status, "converting \(charset)")
    guard let handle else { throw ICUError(operation: "converting \(charset)", name: "no handle") }
    guard invalid < 0 else { return .invalid(offset: Int(invalid)) }
    var length: Int32 = 0
    let output = isogloss_conversion_output(handle, &length)
    var runCount: Int32 = 0
    let runs = isogloss_conversion_runs(handle, &runCount)
    return .converted(
      bytes: Array(UnsafeBufferPointer(start: output, count: Int(length))),
      runs: UnsafeBufferPointer(start: runs, count: Int(runCount)).map(OffsetRun.init))
  }

  /// Converts UTF-8 to `charset`.
  ///
  /// - Returns: `nil` where the charset has no place for one of the characters.
  /// - Throws: An ``ICUError`` where ICU does not know the charset.
  /// - Complexity: O(n).
  package static func encode(
    _ bytes: UnsafeBufferPointer<UInt8>, in charset: String
  ) throws(ICUError) -> [UInt8]? {
    guard bytes.count < Int32.max / 4 else { throw .tooLong("writing \(charset)") }
    let count = Int32(bytes.count)
    var status: Int32 = 0
    var missing: Int32 = 0
    let handle = isogloss_conversion_open_encoding(
      charset, bytes.baseAddress, count, &missing, &status)
    defer { isogloss_conversion_close(handle) }
    try ICUError.check(status, "writing \(charset)")
    guard let handle, missing == 0 else { return nil }
    var length: Int32 = 0
    let output = isogloss_conversion_output(handle, &length)
    return Array(UnsafeBufferPointer(start: output, count: Int(length)))
  }
}
