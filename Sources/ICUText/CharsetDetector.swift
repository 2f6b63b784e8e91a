// Guesses the charset of bytes.
internal import CICUShim

/// ICU's guess at the charset of some bytes.
///
/// Right for GB18030 and Big5 from one line on; wrong for UTF-16 without a byte order mark, which
/// the caller has to test for first.
package enum CharsetDetector {
  /// A guess.
  package struct Guess: Hashable, Sendable {
    /// The charset's name in ICU's notation, such as `GB18030`; empty where ICU cannot tell.
    package var charset: String
    /// How sure the guess is, 0 to 100.
    package var confidence: Int
  }

  /// Guesses the charset of `bytes`; a sample of some kilobytes is enough.
  ///
  /// - Complexity: O(n).
  package static func detect(_ bytes: UnsafeBufferPointer<UInt8>) throws(ICUError) -> Guess {
    guard let count = Int32(exactly: bytes.count) else { throw .tooLong("detecting a charset") }
    var status: Int32 = 0
    var confidence: Int32 = 0
    let charset = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { name in
      name.initialize(repeating: 0)
      isogloss_charset_detect(bytes.baseAddress, count, name.baseAddress, 64, &confidence, &status)
      return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    try ICUError.check(status, "detecting a charset")
    return Guess(charset: charset, confidence: Int(confidence))
  }
}
