// Stems of words by the Snowball algorithms.
internal import CSnowball

/// The stem of a word by a Snowball algorithm: `initiatives` → `initi`.
///
/// Words are given in lower case. Not for use from two threads at once: the library keeps the last
/// stem in the handle.
package final class SnowballStemmer {
  private let handle: OpaquePointer

  /// Opens the stemmer of a language.
  ///
  /// - Returns: `nil` where Snowball has no algorithm for the language.
  package init?(language: LanguageTag) {
    guard let handle = sb_stemmer_new(language.language, "UTF_8") else { return nil }
    self.handle = handle
  }

  deinit { sb_stemmer_delete(handle) }

  /// The stem of `word`, in memory that the next call overwrites.
  ///
  /// - Complexity: O(n) in the length of the word.
  package func withStem<Result>(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let size = Int32(exactly: word.count),
      let stem = sb_stemmer_stem(handle, word.baseAddress, size)
    else { return body(word) }
    return body(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
  }

  /// The stem of `word`.
  package func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      withStem(of: bytes) { String(decoding: $0, as: UTF8.self) }
    }
  }
}
