// A text on its way from a file's bytes.

/// UTF-8 bytes and where they come from in the file.
struct DecodedBytes {
  /// The text so far.
  var bytes: [UInt8]
  /// Where each offset of `bytes` lies in the file.
  var map: OffsetMap

  /// Drops the first `count` bytes, a byte order mark.
  mutating func dropFirst(_ count: Int) {
    let rest = bytes.count - count
    bytes.removeFirst(count)
    map = OffsetMap.identity(count: rest, shift: count).composed(with: map)
  }

  /// Makes every NUL a U+FFFD.
  mutating func replaceNULs() {
    var builder = OffsetMapBuilder()
    var text: [UInt8] = []
    for part in bytes.split(separator: 0, omittingEmptySubsequences: false) {
      if part.startIndex > 0 {
        builder.replace(source: 1, output: UTF8Validation.replacement.count)
        text += UTF8Validation.replacement
      }
      builder.keep(part.count)
      text += part
    }
    map = builder.map().composed(with: map)
    bytes = text
  }
}
