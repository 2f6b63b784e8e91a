// Works out depth and ordinal of every mark from sequence and context.
internal import TextModel

/// Works out the depth of every mark of a document from its sequence and context.
///
/// How a mark is written says little: one level may hold "1.", "(II)", "(3)" and "IV.". So every way
/// to place each mark is weighed: go on at an open level, or open a new one below. A mark that
/// follows the last one of its level costs nothing; gaps, repetitions, a change of form, and a
/// level that begins under a full sentence cost something. The cheapest whole outline is searched
/// for with a beam.
struct OutlineBuilder {
  /// How many outlines are kept at each step.
  private static let beamWidth = 16
  /// How deep an outline may go.
  private static let deepest = 10

  /// An outline of the marks so far.
  private struct State {
    var levels: [OutlineLevel] = []
    /// The last number of each label, for articles that count on across chapters.
    var labels: [String: Int] = [:]
    var cost = 0.0
    var trail = -1
  }

  /// A decision for one mark, and the one before it.
  private struct Step {
    let previous: Int
    let placement: OutlinePlacement?
  }

  private var beam = [State()]
  private var steps: [Step] = []

  /// The place of each mark; `nil` where what looked like a mark is none.
  ///
  /// - Complexity: O(n) in the number of marks, for a fixed beam.
  static func placements(of marks: [OutlineMark]) -> [OutlinePlacement?] {
    var builder = OutlineBuilder()
    for mark in marks { builder.take(mark) }
    return builder.best(count: marks.count)
  }

  private mutating func take(_ mark: OutlineMark) {
    var next: [(state: State, placement: OutlinePlacement?)] = []
    for state in beam {
      if mark.isTentative { next.append(skipping(state)) }
      for reading in mark.readings {
        for depth in state.levels.indices { next.append(going(on: state, depth, mark, reading)) }
        if let opened = opening(state, mark, reading) { next.append(opened) }
      }
    }
    keep(&next)
  }

  /// Keeps the cheapest outlines, one of each shape.
  private mutating func keep(_ next: inout [(state: State, placement: OutlinePlacement?)]) {
    let order = next.indices.sorted {
      (next[$0].state.cost, $0) < (next[$1].state.cost, $1)
    }
    var seen: Set<[OutlineLevel]> = []
    beam.removeAll(keepingCapacity: true)
    for index in order where beam.count < Self.beamWidth {
      var (state, placement) = next[index]
      guard seen.insert(state.levels).inserted else { continue }
      steps.append(Step(previous: state.trail, placement: placement))
      state.trail = steps.count - 1
      beam.append(state)
    }
  }

  private func best(count: Int) -> [OutlinePlacement?] {
    var placements: [OutlinePlacement?] = []
    var index = beam.first?.trail ?? -1
    while index >= 0 {
      placements.append(steps[index].placement)
      index = steps[index].previous
    }
    return placements.reversed()
  }

  /// What looked like a mark is none.
  private func skipping(_ state: State) -> (State, OutlinePlacement?) {
    var state = state
    state.cost += 1.4
    return (state, nil)
  }

  private func going(
    on state: State, _ depth: Int, _ mark: OutlineMark, _ reading: Enumerator.Reading
  ) -> (State, OutlinePlacement?) {
    var state = state
    let isOther = state.levels[depth].label != mark.label
    let (cost, note) = state.levels[depth].cost(of: mark, reading, isOutermost: depth == 0)
    state.levels.removeSubrange((depth + 1)...)
    if isOther {
      state.levels[depth] = OutlineLevel(mark, reading)
    } else {
      state.levels[depth].take(mark, reading)
    }
    state.cost += cost
    if let label = mark.label { state.labels[label] = reading.ordinal }
    return (state, OutlinePlacement(depth: depth + 1, reading: reading, note: note))
  }

  /// A new level below the deepest one.
  private func opening(
    _ state: State, _ mark: OutlineMark, _ reading: Enumerator.Reading
  ) -> (State, OutlinePlacement?)? {
    guard state.levels.count < Self.deepest else { return nil }
    var state = state
    var note: String?
    let isContinued = mark.label.map { state.labels[$0] == reading.ordinal - 1 } ?? false
    if reading.ordinal > 1, !isContinued {
      state.cost += 3 + OutlineLevel.distance(reading.ordinal - 1)
      note = "begins at \(reading.ordinal)"
    }
    state.cost += levelCost(of: state, mark, reading)
    state.levels.append(OutlineLevel(mark, reading))
    if let label = mark.label { state.labels[label] = reading.ordinal }
    return (state, OutlinePlacement(depth: state.levels.count, reading: reading, note: note))
  }

  private func levelCost(
    of state: State, _ mark: OutlineMark, _ reading: Enumerator.Reading
  ) -> Double {
    let doubt = mark.isTentative ? 2.0 : 0
    guard let parent = state.levels.last else { return doubt }
    var cost = doubt + (parent.leadsOn || parent.label != nil ? 0.5 : 2.5)
    if parent.uses(mark, reading) { cost += 1 }
    if state.levels.dropLast().contains(where: { $0.uses(mark, reading) }) { cost += 0.7 }
    guard let label = mark.label else { return cost }
    if label == "appendix" { cost += 3 }
    if parent.label == nil { cost += 2 }
    if state.levels.contains(where: { $0.label == label }) { cost += 6 }
    return cost
  }
}
