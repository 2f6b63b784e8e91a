// Stems of English words.
internal import CSnowball

/// The Snowball English stemmer (Porter2), with a cache.
///
/// Not for use from two threads at once.
package final class Stemmer {
  private let handle: OpaquePointer?
  private var cache: [String: String] = [:]
  private static let cacheLimit = 50_000

  /// Opens the English stemmer.
  package init() {
    handle = sb_stemmer_new("english", "UTF_8")
  }

  deinit {
    if let handle { sb_stemmer_delete(handle) }
  }

  /// The stem of a word in lower case: `cooperation` gives `cooper`.
  ///
  /// - Complexity: O(n) the first time, O(1) afterwards.
  package func stem(_ word: String) -> String {
    if let known = cache[word] { return known }
    if cache.count >= Self.cacheLimit { cache.removeAll(keepingCapacity: true) }
    let stem = compute(word)
    cache[word] = stem
    return stem
  }

  private func compute(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard let handle, let count = Int32(exactly: bytes.count), count > 0,
      let found = sb_stemmer_stem(handle, bytes, count)
    else { return word }
    let stem = UnsafeBufferPointer(start: found, count: Int(sb_stemmer_length(handle)))
    return String(decoding: stem, as: UTF8.self)
  }
}
