// SHA-256 of content, for stable ids and for telling what changed.
internal import CMessageDigest

/// The SHA-256 of some bytes.
package struct ContentHash: Hashable, Sendable {
  /// The 64 lower-case hexadecimal digits.
  package let hex: String

  /// Hashes `bytes`.
  ///
  /// - Complexity: O(n) in the number of bytes.
  package init(_ bytes: some Sequence<UInt8>) {
    var context = SHA2_CTX()
    SHA256Init(&context)
    let contiguous: Void? = bytes.withContiguousStorageIfAvailable {
      SHA256Update(&context, $0.baseAddress, $0.count)
    }
    if contiguous == nil {
      let copy = Array(bytes)
      SHA256Update(&context, copy, copy.count)
    }
    var digest = [UInt8](repeating: 0, count: 32)
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    hex = String(decoding: text, as: UTF8.self)
  }

  /// The first `length` hexadecimal digits: enough to name a thing inside one document.
  package func short(_ length: Int = 12) -> String {
    String(hex.prefix(length))
  }
}
