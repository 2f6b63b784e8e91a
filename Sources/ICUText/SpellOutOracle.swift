// Numbers in words by ICU: something to compare our own grammar with in tests.
internal import CICUShim

/// ICU's reading and writing of numbers in words, for tests alone.
///
/// Reading is silently wrong on much that real texts hold (三万五, "twenty one", 660亿).
package final class SpellOutOracle {
  private let handle: OpaquePointer

  /// Opens the rules of a locale: `zh`, `en`.
  package init(locale: String) throws(ICUError) {
    var status: Int32 = 0
    let handle = isogloss_spellout_open(locale, &status)
    try ICUError.check(status, "opening the numbers of \(locale)")
    guard let handle else { throw ICUError(operation: "opening numbers", name: "no handle") }
    self.handle = handle
  }

  deinit { isogloss_spellout_close(handle) }

  /// The number that `words` stand for as a whole; `nil` where ICU cannot read them.
  package func parse(_ words: String) -> Double? {
    let bytes = Array(words.utf8)
    guard let count = Int32(exactly: bytes.count) else { return nil }
    var status: Int32 = 0
    let value = isogloss_spellout_parse(handle, bytes, count, &status)
    return status > 0 ? nil : value
  }

  /// A number in words.
  package func format(_ number: Int64) -> String? {
    var status: Int32 = 0
    var count: Int32 = 0
    let start = isogloss_spellout_format(handle, number, &count, &status)
    guard status <= 0 else { return nil }
    return String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
  }
}
