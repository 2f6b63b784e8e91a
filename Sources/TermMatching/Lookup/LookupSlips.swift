// Compares the words of a query with those of a term, slips of the pen allowed.
internal import TextModel

/// Compares the words of a query with those of a term, each with a slip of the pen allowed.
struct LookupSlips {
  private let words: [(letters: [Unicode.Scalar], stem: String)]

  /// Longer queries are no terms.
  private static let longest = 12
  /// Shorter words become other words by one edit.
  private static let shortestWord = 5

  init(query: LookupText) {
    let isWritten = !query.isChinese && query.content.count <= Self.longest
    words =
      isWritten
      ? zip(query.content, query.stems).map { (Array($0.unicodeScalars), $1) } : []
  }

  /// A match where every word of the query is one of the term's, in its order, some of them but for
  /// one edit each; `nil` where a word has none.
  ///
  /// - Complexity: O(words of the query + words of the term), times the length of a word.
  func match(_ term: LookupText) -> (match: LookupMatch, score: Double)? {
    guard !words.isEmpty, term.stems.count >= words.count, !term.isChinese else { return nil }
    var (next, edits) = (0, 0)
    for (word, stem) in zip(term.content, term.stems) where next < words.count {
      guard let distance = distance(words[next], word, stem) else { continue }
      edits += distance
      next += 1
    }
    guard next == words.count, edits * 2 <= words.count + 1 || words.count == term.stems.count
    else { return nil }
    let slips = 0.06 * Double(edits)
    if words.count == term.stems.count { return (.fuzzy, max(0.6, 0.84 - slips)) }
    let share = Double(words.count) / Double(term.stems.count)
    return (.fuzzy, max(0.3, 0.45 + 0.2 * share - slips))
  }

  /// The edits between a word of the query and one of the term, inflection aside.
  private func distance(
    _ own: (letters: [Unicode.Scalar], stem: String), _ word: String, _ stem: String
  ) -> Int? {
    if own.stem == stem { return 0 }
    guard own.letters.count >= Self.shortestWord else { return nil }
    let isNear =
      EditDistance.damerau(own.letters, Array(word.unicodeScalars), limit: 1) != nil
      || EditDistance.damerau(
        Array(own.stem.unicodeScalars), Array(stem.unicodeScalars), limit: 1) != nil
    return isNear ? 1 : nil
  }
}
