// Finds and repairs what is not UTF-8.

/// Checks bytes for being UTF-8.
enum UTF8Validation {
  /// U+FFFD in UTF-8.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The first bytes of a file that are not UTF-8, as offsets of the file.
  ///
  /// - Complexity: O(n).
  static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      let found = error.byteOffsets
      return (bytes.startIndex + found.lowerBound)..<(bytes.startIndex + found.upperBound)
    }
  }

  /// The text with U+FFFD for each stretch that is invalid.
  ///
  /// - Complexity: O(n).
  static func repaired(_ bytes: [UInt8]) -> DecodedBytes {
    var builder = OffsetMapBuilder()
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let invalid = firstInvalid(rest) {
      builder.keep(invalid.lowerBound - rest.startIndex)
      text += rest[..<invalid.lowerBound]
      let end = max(invalid.upperBound, invalid.lowerBound + 1)
      builder.replace(source: end - invalid.lowerBound, output: replacement.count)
      text += replacement
      rest = bytes[min(end, bytes.count)...]
    }
    builder.keep(rest.count)
    text += rest
    return DecodedBytes(bytes: text, map: builder.map())
  }
}
