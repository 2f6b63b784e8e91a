// Runs of sentences that have no counterpart.

/// Runs of sentences that have no counterpart, by their places in the grid, in order.
struct NullRuns {
  /// Runs of the source.
  let source: [Range<Int>]
  /// Runs of the target.
  let target: [Range<Int>]
  /// For each place between source sentences, the place on the path between target sentences.
  private let places: [Int]

  /// Whether there are none.
  var isEmpty: Bool { source.isEmpty && target.isEmpty }

  /// Takes runs that were found elsewhere.
  init(source: [Range<Int>], target: [Range<Int>]) {
    self.source = source
    self.target = target
    places = []
  }

  /// Reads the runs off an alignment.
  ///
  /// - Parameters:
  ///   - beads: The beads of the sentences that are in `cut`.
  ///   - cut: Which sentences of the grid were aligned; the others have no counterpart.
  ///   - gaps: Only runs that touch one of these count, where there are any.
  ///   - leastCount: Shorter runs are left to the search.
  init(_ beads: [BeadShape], _ cut: GridCut, gaps: [GapFinder.Gap]?, leastCount: Int) {
    var isAlone = (
      source: [Bool](repeating: true, count: cut.sourceCount),
      target: [Bool](repeating: true, count: cut.targetCount)
    )
    var places: [Int] = []
    var place = 0
    for bead in beads where !bead.isNull {
      for index in bead.sourceRange { isAlone.source[cut.source[index]] = false }
      for index in bead.targetRange { isAlone.target[cut.target[index]] = false }
      while places.count <= cut.source[bead.source] { places.append(place) }
      place = cut.target[bead.targetEnd - 1] + 1
    }
    while places.count <= cut.sourceCount { places.append(place) }
    self.places = places
    source = Self.runs(
      isAlone.source, near: gaps?.filter { !$0.isInTarget }.map(\.long), leastCount)
    target = Self.runs(isAlone.target, near: gaps?.filter(\.isInTarget).map(\.long), leastCount)
  }

  /// Where the path is among the target sentences when it comes to a source sentence.
  func targetPlace(ofSource index: Int) -> Int { index < places.count ? places[index] : 0 }

  private static func runs(
    _ isAlone: [Bool], near gaps: [Range<Int>]?, _ leastCount: Int
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while start < isAlone.count {
      guard isAlone[start] else {
        start += 1
        continue
      }
      let end = isAlone[start...].firstIndex(of: false) ?? isAlone.count
      let isNear = gaps?.contains { $0.overlaps(start..<end) } ?? true
      if end - start >= leastCount, isNear {
        result.append(start..<end)
      }
      start = end
    }
    return result
  }
}
