// The longest rising part of a sequence.

/// The longest strictly rising subsequence of a list of numbers.
package enum LongestRise {
  /// The places of its elements, in order.
  ///
  /// - Complexity: O(n log n) (Schensted 1961).
  package static func of(_ values: [Int]) -> [Int] {
    /// For each length the place of the smallest value that ends a rise of that length.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: values.count)
    for index in values.indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if values[ends[middle]] < values[index] { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var rise: [Int] = []
    var next = ends.last
    while let index = next {
      rise.append(index)
      next = previous[index]
    }
    return rise.reversed()
  }
}
