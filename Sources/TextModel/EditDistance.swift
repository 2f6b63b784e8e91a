// How many edits lie between two spellings.

/// The number of edits between two sequences of letters.
package enum EditDistance {
  /// Counts the insertions, deletions, substitutions and swaps of neighbours that turn `left` into
  /// `right`, as long as there are no more than `limit` of them.
  ///
  /// This is the optimal string alignment distance (Damerau–Levenshtein where no letter is edited
  /// twice), computed inside a band of `2 * limit + 1` diagonals (Ukkonen 1985).
  ///
  /// - Returns: the number of edits, or `nil` where there are more than `limit`.
  /// - Complexity: O(n · limit) in the length of the shorter sequence.
  package static func damerau<Letter: Equatable>(
    _ left: [Letter], _ right: [Letter], limit: Int
  ) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    let tooMany = limit + 1
    var beforeLast = [Int](repeating: tooMany, count: right.count + 1)
    var last = (0...right.count).map { min($0, tooMany) }
    var current = beforeLast
    for row in 0..<left.count {
      let low = max(0, row - limit)
      let high = min(right.count - 1, row + limit)
      guard low <= high else { return nil }
      current[low] = low == 0 ? min(row + 1, tooMany) : tooMany
      var best = current[low]
      for column in low...high {
        let same = left[row] == right[column]
        var edits = min(last[column] + (same ? 0 : 1), current[column] + 1)
        edits = min(edits, last[column + 1] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          edits = min(edits, beforeLast[column - 1] + 1)
        }
        current[column + 1] = min(edits, tooMany)
        best = min(best, current[column + 1])
      }
      if high + 1 < right.count { current[high + 2] = tooMany }
      if best > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
