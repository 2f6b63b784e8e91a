// Leaves sentences out of an arrangement, and puts moved ones where they belong.

extension Arrangement {
  /// The arrangement without runs of sentences, and with runs of the target moved.
  ///
  /// - Parameters:
  ///   - runs: Sentences without a counterpart, but for those that moved.
  ///   - moves: In the order of the source; those that lie across a corner are left out.
  /// - Complexity: O(n log n) in the number of sentences and moves.
  func leavingOut(_ runs: NullRuns, moving moves: [MovedRun]) -> Arrangement {
    let moves = moves.compactMap(placed)
    var sourceStays = Self.flags(runs.source, source.gridCount)
    var targetStays = Self.flags(runs.target, target.gridCount)
    for move in moves {
      for index in move.source { sourceStays[index] = true }
      for index in move.target { targetStays[index] = false }
    }
    var order = GridOrder(sourceStays)
    order.addTarget(targetStays, corners, moves)
    let isMonotone = zip(order.corners, order.corners.dropFirst()).allSatisfy {
      $0.source <= $1.source && $0.target <= $1.target
    }
    guard isMonotone else { return leavingOut(runs, moving: []) }
    let targetMoved = moves.flatMap { target.order[$0.target] }
    var result = Arrangement(
      source: source.keeping(order.source), target: target.keeping(order.target),
      corners: order.corners,
      decided: decided.map { bead in
        BeadShape(
          source: bead.source - source.gridCount + order.source.count,
          target: bead.target - target.gridCount + order.target.count,
          sourceCount: bead.sourceCount, targetCount: bead.targetCount)
      })
    result.movedTarget = movedTarget.union(targetMoved)
    return result
  }

  /// The arrangement with more corners and with runs of the target moved, both by the sentences of
  /// the texts; the order of the sentences must be that of the texts up to here.
  ///
  /// Corners that contradict those that are there are left out.
  ///
  /// - Complexity: O(n log n) in the number of sentences, corners and moves.
  func keeping(corners added: [RoughPath.Node], moving moves: [MovedRun]) -> Arrangement {
    let known = PathCorners(corners)
    let places = added.map {
      RoughPath.Node(source: source.place($0.source), target: target.place($0.target))
    }.filter { known.allow($0, $0) }
    var result = Arrangement(
      source: source, target: target,
      corners: (corners + places).sorted { ($0.source, $0.target) < ($1.source, $1.target) },
      decided: decided)
    let moved = moves.map { move in
      MovedRun(
        source: source.places(move.source), target: target.places(move.target),
        place: target.place(move.place))
    }.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    if !moved.isEmpty {
      result = result.leavingOut(NullRuns(source: [], target: []), moving: moved)
    }
    return result
  }

  /// A run that moves, at a place that agrees with the corners; `nil` where none does.
  private func placed(_ move: MovedRun) -> MovedRun? {
    var first = 0
    var last = target.gridCount
    for corner in corners {
      if corner.source > move.source.lowerBound, corner.source < move.source.upperBound {
        return nil
      }
      if corner.target > move.target.lowerBound, corner.target < move.target.upperBound {
        return nil
      }
      if corner.source <= move.source.lowerBound { first = max(first, corner.target) }
      if corner.source >= move.source.upperBound { last = min(last, corner.target) }
    }
    guard first <= last else { return nil }
    return MovedRun(
      source: move.source, target: move.target, place: max(first, min(last, move.place)))
  }

  private static func flags(_ runs: [Range<Int>], _ count: Int) -> [Bool] {
    var stays = [Bool](repeating: true, count: count)
    for index in runs.joined() { stays[index] = false }
    return stays
  }

  /// The sentences of a grid in their new order, and where its corners come to lie.
  private struct GridOrder {
    var source: [Int] = []
    var target: [Int] = []
    var corners: [RoughPath.Node] = []
    /// For each place between source sentences how many of those that stay are before it.
    private var sourceBefore = [0]

    init(_ stays: [Bool]) {
      for (index, stays) in stays.enumerated() {
        if stays { source.append(index) }
        sourceBefore.append(source.count)
      }
    }

    /// What happens between two target sentences: a corner, or a run that is put there.
    private struct Event {
      let place: Int
      let source: Int
      let moved: MovedRun?
    }

    mutating func addTarget(_ stays: [Bool], _ old: [RoughPath.Node], _ moves: [MovedRun]) {
      let events =
        old.map { Event(place: $0.target, source: $0.source, moved: nil) }
        + moves.map { Event(place: $0.place, source: $0.source.lowerBound, moved: $0) }
      // Corners first: a run that begins at a corner lies behind it.
      let sorted = events.sorted {
        ($0.place, $0.source, $0.moved == nil ? 0 : 1) < (
          $1.place, $1.source, $1.moved == nil ? 0 : 1
        )
      }
      var next = 0
      for place in 0...stays.count {
        while next < sorted.count, sorted[next].place == place {
          add(sorted[next])
          next += 1
        }
        if place < stays.count, stays[place] { target.append(place) }
      }
    }

    private mutating func add(_ event: Event) {
      addCorner(event.source)
      guard let moved = event.moved else { return }
      target += moved.target
      addCorner(moved.source.upperBound)
    }

    private mutating func addCorner(_ sourcePlace: Int) {
      corners.append(RoughPath.Node(source: sourceBefore[sourcePlace], target: target.count))
    }
  }
}

extension Arrangement.Side {
  /// Where in the grid a sentence stands, or the next one that does.
  fileprivate func place(_ sentence: Int) -> Int {
    var low = 0
    var high = gridCount
    while low < high {
      let middle = (low + high) / 2
      if order[middle] < sentence { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where in the grid a run of sentences stands.
  fileprivate func places(_ sentences: Range<Int>) -> Range<Int> {
    place(sentences.lowerBound)..<place(sentences.upperBound)
  }

  /// The side with only these places of its grid, in this order.
  fileprivate func keeping(_ places: [Int]) -> Arrangement.Side {
    var result = Arrangement.Side(
      order: places.map { order[$0] } + order[gridCount...], gridCount: places.count,
      isUnchanged: false)
    var isKept = [Bool](repeating: false, count: gridCount)
    for place in places { isKept[place] = true }
    result.leftOut = leftOut + (0..<gridCount).filter { !isKept[$0] }.map { order[$0] }
    return result
  }
}
