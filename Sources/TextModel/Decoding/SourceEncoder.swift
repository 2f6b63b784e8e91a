// Turns a piece of text into bytes of a file's encoding.
internal import ICUText

/// Writes text in the encodings that files come in.
package enum SourceEncoder {
  /// The bytes of `text` in an encoding, without a byte order mark.
  ///
  /// - Returns: `nil` where the encoding has no place for one of the characters, or reads its bytes
  ///   as another text.
  /// - Complexity: O(n).
  package static func bytes(of text: String, in encoding: TextEncoding) -> [UInt8]? {
    let utf8 = Array(text.utf8)
    guard encoding != .utf8 else { return utf8 }
    let encoded = try? utf8.withUnsafeBufferPointer { (buffer) throws(ICUError) in
      try CharsetConverter.encode(buffer, in: encoding.rawValue)
    }
    guard let encoded = encoded ?? nil else { return nil }
    let outcome = try? encoded.withUnsafeBufferPointer { (buffer) throws(ICUError) in
      try CharsetConverter.convert(
        buffer, from: encoding.rawValue, unit: encoding.unit, lossy: false)
    }
    guard case .converted(utf8, _) = outcome else { return nil }
    return encoded
  }
}
