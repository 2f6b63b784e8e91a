// What two short sequences have in common.

/// Matches two sequences that differ in some places.
enum SequenceMatch {
  /// Gaps with more cells than this are matched from the front only.
  private static let mostCells = 1 << 20

  /// The pairs of equal elements of a longest common subsequence, as indices into both slices.
  ///
  /// - Parameter prefers: Whether, of equals, the element at this index of `old` is taken first.
  /// - Complexity: O(n · m), bounded; O(n log n) beyond that, where the pairs may be fewer.
  static func matches(
    _ old: ArraySlice<Int>, _ new: ArraySlice<Int>, prefers: (Int) -> Bool
  ) -> [(Int, Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    return old.count <= mostCells / new.count
      ? longest(old, new, prefers) : greedy(old, new)
  }

  /// One more pair is worth more than any number of preferred ones.
  private static func longest(
    _ old: ArraySlice<Int>, _ new: ArraySlice<Int>, _ prefers: (Int) -> Bool
  ) -> [(Int, Int)] {
    let width = new.count + 1
    let pair = old.count + 1
    var best = [Int](repeating: 0, count: (old.count + 1) * width)
    for row in stride(from: old.count - 1, through: 0, by: -1) {
      let key = old[old.startIndex + row]
      let worth = pair + (prefers(old.startIndex + row) ? 1 : 0)
      for column in stride(from: new.count - 1, through: 0, by: -1) {
        let skip = max(best[(row + 1) * width + column], best[row * width + column + 1])
        let match =
          key == new[new.startIndex + column] ? worth + best[(row + 1) * width + column + 1] : 0
        best[row * width + column] = max(skip, match)
      }
    }
    var result: [(Int, Int)] = []
    var (row, column) = (0, 0)
    while row < old.count, column < new.count {
      let value = best[row * width + column]
      if value == best[(row + 1) * width + column] {
        row += 1
      } else if value == best[row * width + column + 1] {
        column += 1
      } else {
        result.append((old.startIndex + row, new.startIndex + column))
        row += 1
        column += 1
      }
    }
    return result
  }

  /// Takes each element's first equal after the last one taken.
  private static func greedy(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) -> [(Int, Int)] {
    var places: [Int: [Int]] = [:]
    for index in new.indices.reversed() { places[new[index], default: []].append(index) }
    var result: [(Int, Int)] = []
    var next = new.startIndex
    for index in old.indices {
      while let place = places[old[index]]?.last, place < next { places[old[index]]?.removeLast() }
      guard let place = places[old[index]]?.popLast() else { continue }
      result.append((index, place))
      next = place + 1
    }
    return result
  }
}
