// Which places lie inside others.
internal import TextModel

/// Places to look others up in: whether one of them holds a given place.
struct PlaceCover {
  /// For each document, the beginnings in order, each with the furthest end up to there.
  private var reaches: [Int: [(start: Int, end: Int)]] = [:]

  init(_ places: Set<GroupMember.Place>) {
    for place in places.sorted(by: { $0.span.start < $1.span.start }) {
      let furthest = max(place.span.end, reaches[place.document]?.last?.end ?? 0)
      reaches[place.document, default: []].append((place.span.start, furthest))
    }
  }

  /// Whether the places hold `place`, so that nothing of it is left.
  ///
  /// - Complexity: O(log n) in the number of places.
  func holds(_ place: GroupMember.Place) -> Bool {
    guard let reaches = reaches[place.document] else { return false }
    var (low, high) = (0, reaches.count)
    while low < high {
      let middle = (low + high) / 2
      if reaches[middle].start <= place.span.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && reaches[low - 1].end >= place.span.end
  }
}
