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
    if let found = utf16(bytes.prefix(sampleLimit), count: bytes.count) { return found }
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
    if let guess, let found = TextEncoding(name: guess.charset) { return found }
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

  /// UTF-16 in the byte order that makes nearly everything Chinese, Latin or punctuation.
  private static func utf16(_ sample: ArraySlice<UInt8>, count: Int) -> TextEncoding? {
    guard count >= 2, count % 2 == 0 else { return nil }
    let little = plausibleUnits(sample) { UInt16($1) << 8 | UInt16($0) }
    let big = plausibleUnits(sample) { UInt16($0) << 8 | UInt16($1) }
    let units = sample.count / 2
    guard max(little, big) * 20 >= units * 19, little != big else { return nil }
    return little > big ? .utf16LittleEndian : .utf16BigEndian
  }

  /// How many units are of the usual kinds, or the second half of a surrogate pair.
  private static func plausibleUnits(
    _ sample: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16
  ) -> Int {
    var plausible = 0
    var previous: UInt16 = 0
    var bytes = sample.makeIterator()
    while let first = bytes.next(), let second = bytes.next() {
      let unit = unit(first, second)
      if isPlausible(unit) {
        plausible += 1
      } else if unit & 0xFC00 == 0xDC00, previous & 0xFC00 == 0xD800 {
        plausible += 2
      }
      previous = unit
    }
    return plausible
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
