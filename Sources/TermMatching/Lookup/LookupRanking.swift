// The order of the answers to a query.
internal import GlossaryModel

/// The order of the answers to a query.
enum LookupRanking {
  /// The best `limit` answers, the nearest first.
  static func ranked(_ hits: [LookupHit], _ limit: Int) -> [LookupHit] {
    let sorted = hits.sorted { left, right in
      let (leftRank, rightRank) = (rank(left.score, left.origin), rank(right.score, right.origin))
      if leftRank != rightRank { return leftRank > rightRank }
      if left.score != right.score { return left.score > right.score }
      if left.origin != right.origin { return left.origin == .curated }
      let (leftLength, rightLength) = (left.term.text.utf8.count, right.term.text.utf8.count)
      if leftLength != rightLength { return leftLength < rightLength }
      return (left.term.text, left.concept.id) < (right.term.text, right.concept.id)
    }
    return Array(sorted.prefix(max(0, limit)))
  }

  /// The score, with an advance for what a person keeps: a near answer of theirs precedes a proposal.
  static func rank(_ score: Double, _ origin: LookupOrigin) -> Double {
    origin == .curated && score >= 0.75 ? min(1, score + 0.2) : score
  }

  /// The answers without those that take a slip, where others take none.
  ///
  /// What is spelt as some names are needs no slip to be found in others.
  static func withoutNeedlessSlips(_ hits: [LookupHit]) -> [LookupHit] {
    let isSpelt = hits.contains { $0.match != .fuzzy }
    return isSpelt ? hits.filter { $0.match != .fuzzy } : hits
  }

  /// A query without white space around it.
  static func trimmed(_ query: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    var scalars = Substring(query).unicodeScalars
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(scalars)
  }
}
