// The order of texts in a language.
internal import CICUShim

/// Compares texts as a language orders them: Chinese by pinyin.
///
/// Not for use from two threads at once.
package final class Collator {
  private let handle: OpaquePointer

  /// Opens the order of a locale in ICU's notation: `zh`, `en`, `zh@collation=stroke`.
  package init(locale: String) throws(ICUError) {
    var status: Int32 = 0
    let handle = isogloss_collator_open(locale, &status)
    try ICUError.check(status, "opening the order of \(locale)")
    guard let handle else { throw ICUError(operation: "opening an order", name: "no handle") }
    self.handle = handle
  }

  deinit { isogloss_collator_close(handle) }

  /// A key whose bytes order as the text does among others of the same collator.
  ///
  /// - Complexity: O(n).
  package func sortKey(for text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard let count = Int32(exactly: bytes.count) else { return bytes }
    var length: Int32 = 0
    var status: Int32 = 0
    let key = isogloss_collator_key(handle, bytes, count, &length, &status)
    return status > 0 ? bytes : Array(UnsafeBufferPointer(start: key, count: Int(length)))
  }

  /// Whether `left` stands before `right`; texts that the language orders alike go by their bytes,
  /// so that sorting always gives one result.
  ///
  /// - Complexity: O(n).
  package func isOrdered(_ left: String, before right: String) -> Bool {
    let leftBytes = Array(left.utf8)
    let rightBytes = Array(right.utf8)
    var result: Int32 = 0
    if let leftCount = Int32(exactly: leftBytes.count),
      let rightCount = Int32(exactly: rightBytes.count)
    {
      var status: Int32 = 0
      result = isogloss_collator_compare(
        handle, leftBytes, leftCount, rightBytes, rightCount, &status)
      if status > 0 { result = 0 }
    }
    return result == 0 ? leftBytes.lexicographicallyPrecedes(rightBytes) : result < 0
  }
}
