// What answers queries, with an index or without.

/// Looks terms up, with an index or without.
package protocol TermLookup {
  /// The concepts that answer a query, the nearest first, each with its nearest term.
  ///
  /// The same query and glossaries give the same answer.
  func search(_ query: String, limit: Int) -> [LookupHit]

  /// The concepts that may have been meant by a query that finds nothing.
  func suggestions(for query: String, limit: Int) -> [LookupHit]
}
