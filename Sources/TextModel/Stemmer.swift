// Stems of English words.

/// The Snowball English stemmer (Porter2), with a cache.
///
/// Not for use from two threads at once.
package final class Stemmer {
  private let snowball = SnowballStemmer(language: .english)
  private var cache: [String: String] = [:]
  private static let cacheLimit = 50_000

  /// Opens the English stemmer.
  package init() {}

  /// The stem of a word in lower case: `cooperation` gives `cooper`.
  ///
  /// - Complexity: O(n) the first time, O(1) afterwards.
  package func stem(_ word: String) -> String {
    if let known = cache[word] { return known }
    if cache.count >= Self.cacheLimit { cache.removeAll(keepingCapacity: true) }
    let stem = snowball?.stem(word) ?? word
    cache[word] = stem
    return stem
  }
}
