// Turns the bytes of a file into a text.

/// Decodes files into ``SourceText``.
package enum SourceDecoder {
  /// Decodes the bytes of a file.
  ///
  /// - Parameters:
  ///   - name: The name to show for the file.
  ///   - bytes: The whole file.
  ///   - encoding: Its encoding; detected where it is `nil`.
  ///   - lossy: Whether bytes that are invalid become U+FFFD instead of an error.
  /// - Throws: A ``DecodingError`` that names the first byte that cannot be decoded.
  /// - Complexity: O(n).
  package static func decode(
    name: String, bytes: [UInt8], encoding: TextEncoding? = nil, lossy: Bool = false
  ) throws(DecodingError) -> SourceText {
    guard bytes.count < Int32.max else { throw .tooLong(name: name) }
    return try utf8(name: name, bytes: bytes)
  }

  private static func utf8(name: String, bytes: [UInt8]) throws(DecodingError) -> SourceText {
    if let invalid = firstInvalid(bytes) {
      throw .invalidBytes(name: name, offset: invalid, encoding: .utf8)
    }
    if let nul = bytes.firstIndex(of: 0) { throw .binary(name: name, offset: nul) }
    let hash = ContentHash(bytes)
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      return SourceText(
        name: name, utf8: bytes, toOriginal: .identity(count: bytes.count), hash: hash)
    }
    let text = Array(bytes.dropFirst(3))
    return SourceText(
      name: name, utf8: text, toOriginal: .identity(count: text.count, shift: 3), hash: hash)
  }

  /// The offset of the first byte that is not UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
