// Tells the encoding of a file without a byte order mark.
internal import ICUText

/// Tells the encoding of a file that has no byte order mark and whose user named none.
enum EncodingDetection {
  /// How much of the file is looked at beyond the UTF-8 check, in bytes.
  private static let sampleLimit = 1 << 16

  /// The encoding of `bytes`.
  ///
  /// UTF-8 wherever the bytes are valid; UTF-16 by its shape, since ICU's detector misses it; then
  /// what ICU says, of the encodings that are known here.
  /// - Complexity: O(n).
  static func detect(
    name: String, bytes: [UInt8], lossy: Bool
  ) throws(DecodingError) -> TextEncoding {
    let invalid = UTF8Validation.firstInvalid(bytes[...])
    let nul = bytes.firstIndex(of: 0)
    if invalid == nil, nul == nil { return .utf8 }
    if bytes.count % 2 == 0,
      let found = UTF16Detection.detect(bytes.prefix(sampleLimit), isUTF8: invalid == nil)
    {
      return found
    }
    if let nul, !lossy { throw .binary(name: name, offset: nul) }
    guard let invalid else { return .utf8 }
    // The sample begins with the line that holds the first byte that is not UTF-8.
    let before = bytes[..<invalid.lowerBound]
    let start =
      before.suffix(1024).lastIndex(of: 0x0A).map { $0 + 1 } ?? max(0, before.count - 1024)
    let sample = bytes[start...].prefix(sampleLimit)
    if isMostlyUTF8(sample) { return .utf8 }
    let guess = try? sample.withUnsafeBufferPointer { (buffer) throws(ICUError) in
      try CharsetDetector.detect(buffer)
    }
    if let guess, let found = TextEncoding(name: guess.charset), found != .windows1252 {
      return found
    }
    if lossy { return .utf8 }
    throw .unknownEncoding(name: name, offset: invalid.lowerBound)
  }

  /// Whether a text is UTF-8 but for a few bytes: damaged rather than in another encoding.
  private static func isMostlyUTF8(_ sample: ArraySlice<UInt8>) -> Bool {
    var valid = 0
    var invalid = 0
    for scalar in String(decoding: sample, as: UTF8.self).unicodeScalars where !scalar.isASCII {
      if scalar == "\u{FFFD}" { invalid += 1 } else { valid += 1 }
    }
    return valid > invalid * 2
  }
}
