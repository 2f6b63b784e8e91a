// Turns the bytes of a file into a text.
internal import ICUText

/// Decodes files into ``SourceText``.
package enum SourceDecoder {
  /// Decodes the bytes of a file.
  ///
  /// A byte order mark decides; then `encoding`; then what the bytes look like. The mark is left
  /// out of the text and counted in ``SourceText/original(_:)``.
  /// - Parameters:
  ///   - name: The name to show for the file.
  ///   - bytes: The whole file.
  ///   - encoding: Its encoding; detected where it is `nil`.
  ///   - lossy: Whether bytes that are invalid, and NULs, become U+FFFD instead of an error.
  /// - Throws: A ``DecodingError`` that names the first byte that cannot be decoded.
  /// - Complexity: O(n).
  package static func decode(
    name: String, bytes: [UInt8], encoding: TextEncoding? = nil, lossy: Bool = false
  ) throws(DecodingError) -> SourceText {
    guard bytes.count < Int32.max / 3 else { throw .tooLong(name: name) }
    var decoded: DecodedBytes
    switch try chosen(name, bytes, encoding, lossy) {
    case .utf8: decoded = try utf8(name, bytes, lossy)
    case let other: decoded = try converted(name, bytes, other, lossy)
    }
    if decoded.bytes.starts(with: byteOrderMark) { decoded.dropFirst(byteOrderMark.count) }
    if let nul = decoded.bytes.firstIndex(of: 0) {
      guard lossy else { throw .binary(name: name, offset: decoded.map.source(of: nul)) }
      decoded.replaceNULs()
    }
    return SourceText(
      name: name, utf8: decoded.bytes, toOriginal: decoded.map, hash: ContentHash(bytes))
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The encoding that ``decode(name:bytes:encoding:lossy:)`` reads a file in.
  package static func encoding(
    name: String, bytes: [UInt8], encoding: TextEncoding? = nil, lossy: Bool = false
  ) throws(DecodingError) -> TextEncoding {
    try chosen(name, bytes, encoding, lossy)
  }

  private static func chosen(
    _ name: String, _ bytes: [UInt8], _ encoding: TextEncoding?, _ lossy: Bool
  ) throws(DecodingError) -> TextEncoding {
    if let marked = TextEncoding(byteOrderMark: bytes, expecting: encoding) { return marked }
    if let encoding { return encoding }
    return try EncodingDetection.detect(name: name, bytes: bytes, lossy: lossy)
  }

  private static func utf8(
    _ name: String, _ bytes: [UInt8], _ lossy: Bool
  ) throws(DecodingError) -> DecodedBytes {
    guard let invalid = UTF8Validation.firstInvalid(bytes[...]) else {
      return DecodedBytes(bytes: bytes, map: .identity(count: bytes.count))
    }
    guard lossy else {
      throw .invalidBytes(name: name, offset: invalid.lowerBound, encoding: .utf8)
    }
    return UTF8Validation.repaired(bytes)
  }

  private static func converted(
    _ name: String, _ bytes: [UInt8], _ encoding: TextEncoding, _ lossy: Bool
  ) throws(DecodingError) -> DecodedBytes {
    let outcome = try? bytes.withUnsafeBufferPointer { (buffer) throws(ICUError) in
      try CharsetConverter.convert(
        buffer, from: encoding.rawValue, unit: encoding.unit, lossy: lossy)
    }
    switch outcome {
    case .converted(let text, let runs):
      return DecodedBytes(
        bytes: text, map: OffsetMap(count: text.count, sourceCount: bytes.count, runs: runs))
    case .invalid(let offset):
      throw .invalidBytes(name: name, offset: offset, encoding: encoding)
    case nil:
      throw .unsupported(name: name, encoding: encoding)
    }
  }
}
