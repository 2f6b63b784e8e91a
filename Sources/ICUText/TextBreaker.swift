// Boundaries of sentences, words and graphemes.
internal import CICUShim

/// A break iterator, kept open since opening one costs up to a millisecond.
///
/// Not for use from two threads at once.
package final class TextBreaker {
  /// What to find the boundaries of.
  package enum Kind: Int32, Sendable {
    /// User-perceived characters.
    case grapheme = 0
    /// Words, and what stands between them; Chinese by ICU's dictionary.
    case word = 1
    /// Sentences; with locale `en@ss=standard` common English abbreviations do not end one.
    case sentence = 2
  }

  private let handle: OpaquePointer

  /// Opens a breaker for a locale in ICU's notation: `zh`, `en@ss=standard`.
  package init(_ kind: Kind, locale: String) throws(ICUError) {
    var status: Int32 = 0
    let handle = isogloss_breaker_open(kind.rawValue, locale, &status)
    try ICUError.check(status, "opening a \(kind) breaker for \(locale)")
    guard let handle else { throw ICUError(operation: "opening a breaker", name: "no handle") }
    self.handle = handle
  }

  deinit { isogloss_breaker_close(handle) }

  /// The boundaries of UTF-8 text as byte offsets, ascending, 0 and the text's length included
  /// (the one offset 0 for an empty text).
  ///
  /// A text beyond 2 GB has no boundaries but its ends.
  /// - Complexity: O(n).
  package func boundaries(in utf8: UnsafeBufferPointer<UInt8>) -> [Int] {
    let ends = utf8.isEmpty ? [0] : [0, utf8.count]
    guard let length = Int32(exactly: utf8.count), length > 0 else { return ends }
    var status: Int32 = 0
    isogloss_breaker_apply(handle, utf8.baseAddress, length, &status)
    guard status <= 0 else { return ends }
    var count: Int32 = 0
    let found = isogloss_breaker_boundaries(handle, &count)
    return UnsafeBufferPointer(start: found, count: Int(count)).map(Int.init)
  }

  /// The boundaries of UTF-8 text as byte offsets, ascending, 0 and the text's length included.
  ///
  /// - Complexity: O(n).
  package func boundaries(in utf8: [UInt8]) -> [Int] {
    utf8.withUnsafeBufferPointer { boundaries(in: $0) }
  }
}
