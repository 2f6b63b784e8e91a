// Where two lists of lines differ.

/// Finds where two lists of lines differ.
enum LineChanges {
  /// Lines of the one list that stand in the place of lines of the other.
  struct Change: Equatable {
    var left: Range<Int>
    var right: Range<Int>
  }

  /// The places where the lists differ, ascending.
  ///
  /// Lines that stand once in each list hold the lists together (the patience method, Cohen 2003);
  /// what differs between two of them is one change.
  /// - Complexity: O(n log n).
  static func between(_ left: [[UInt8]], _ right: [[UInt8]]) -> [Change] {
    var changes: [Change] = []
    var last = (left: 0, right: 0)
    for anchor in anchors(left, right) + [(left: left.count, right: right.count)] {
      let gap = trimmed(left, right, last.left..<anchor.left, last.right..<anchor.right)
      if !gap.left.isEmpty || !gap.right.isEmpty { changes.append(gap) }
      last = (anchor.left + 1, anchor.right + 1)
    }
    return changes
  }

  /// The longest rising chain of lines that stand once in each list.
  private static func anchors(_ left: [[UInt8]], _ right: [[UInt8]]) -> [(left: Int, right: Int)] {
    let once = places(right)
    var candidates: [(left: Int, right: Int)] = []
    for (line, place) in places(left) {
      if place >= 0, let other = once[line], other >= 0 { candidates.append((place, other)) }
    }
    return risingChain(candidates.sorted { $0.left < $1.left })
  }

  /// Where each line stands; -1 where it stands more than once.
  private static func places(_ lines: [[UInt8]]) -> [[UInt8]: Int] {
    var places: [[UInt8]: Int] = [:]
    for (index, line) in lines.enumerated() { places[line] = places[line] == nil ? index : -1 }
    return places
  }

  /// The longest chain whose right sides rise (Schensted 1961).
  private static func risingChain(
    _ pairs: [(left: Int, right: Int)]
  ) -> [(left: Int, right: Int)] {
    var tops: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, tops.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tops[middle]].right < pair.right { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tops[low - 1] }
      if low < tops.count { tops[low] = index } else { tops.append(index) }
    }
    var chain: [(left: Int, right: Int)] = []
    var index = tops.last ?? -1
    while index >= 0 {
      chain.append(pairs[index])
      index = previous[index]
    }
    return chain.reversed()
  }

  /// A gap without the equal lines at both its ends.
  private static func trimmed(
    _ left: [[UInt8]], _ right: [[UInt8]], _ leftGap: Range<Int>, _ rightGap: Range<Int>
  ) -> Change {
    var (l, r) = (leftGap, rightGap)
    while let a = l.first, let b = r.first, left[a] == right[b] {
      l = a + 1..<l.upperBound
      r = b + 1..<r.upperBound
    }
    while let a = l.last, let b = r.last, left[a] == right[b] {
      l = l.lowerBound..<a
      r = r.lowerBound..<b
    }
    return Change(left: l, right: r)
  }
}
