// ICU's own transliterators: something to compare our tables with in tests.
internal import CICUShim

/// An ICU transliterator, for tests alone: opening one takes up to 80 ms.
package final class TransliterationOracle {
  private let handle: OpaquePointer

  /// Opens a transliterator by its name: `Han-Latin`, `Hant-Hans`.
  package init(_ name: String) throws(ICUError) {
    var status: Int32 = 0
    let handle = isogloss_transliterator_open(name, &status)
    try ICUError.check(status, "opening the transliterator \(name)")
    guard let handle else { throw ICUError(operation: "opening \(name)", name: "no handle") }
    self.handle = handle
  }

  deinit { isogloss_transliterator_close(handle) }

  /// The transliterated text.
  package func transliterate(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let count = Int32(exactly: bytes.count) else { return text }
    var length: Int32 = 0
    let start = isogloss_transliterator_apply(handle, bytes, count, &length)
    return String(decoding: UnsafeBufferPointer(start: start, count: Int(length)), as: UTF8.self)
  }
}
